package org.chartline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.eval.GoldCase.GoldDocument;

/** Holds the documents found in a merged file against those of the gold, page by page. */
final class DivideComparison {

    private final GoldCase gold;
    private final List<Document> found;
    private final Map<Integer, Document> foundByPage = new HashMap<>();
    private final Map<Integer, GoldDocument> goldByPage = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    DivideComparison(GoldCase gold, List<Document> found) {
        this.gold = gold;
        this.found = found;
        for (Document document : found) {
            document.pages().forEach(page -> foundByPage.put(page.number(), document));
        }
        for (GoldDocument document : gold.documents()) {
            for (int page = document.firstPage(); page <= document.lastPage(); page++) {
                goldByPage.put(page, document);
            }
        }
    }

    DivideScores scores() {
        return new DivideScores(
                boundaries(),
                pageTypes(),
                documentTypes(),
                dates(),
                duplicates(),
                otherPatient(),
                errors.stream().map(error -> gold.name() + " " + error).toList());
    }

    private DivideTally boundaries() {
        Set<Integer> wanted = new TreeSet<>();
        gold.documents().forEach(document -> wanted.add(document.firstPage()));
        Set<Integer> given = new TreeSet<>();
        found.forEach(document -> given.add(document.firstPage()));
        wanted.remove(1);
        given.remove(1);
        Set<Integer> right = new TreeSet<>(wanted);
        right.retainAll(given);
        wanted.stream()
                .filter(page -> !right.contains(page))
                .forEach(page -> errors.add("boundary missed: page " + page));
        given.stream()
                .filter(page -> !right.contains(page))
                .forEach(page -> errors.add("boundary too many: page " + page));
        return new DivideTally(right.size(), wanted.size(), given.size());
    }

    private DivideTally pageTypes() {
        int right = 0;
        for (Map.Entry<Integer, GoldDocument> page : goldByPage.entrySet()) {
            Document document = foundByPage.get(page.getKey());
            if (document != null && document.type() == page.getValue().type()) {
                right++;
            } else {
                errors.add("type of page " + page.getKey() + ": "
                        + page.getValue().type() + " → " + (document == null ? "no document" : document.type()));
            }
        }
        return new DivideTally(right, goldByPage.size(), goldByPage.size());
    }

    private DivideTally documentTypes() {
        int right = 0;
        int matched = 0;
        for (GoldDocument wanted : gold.documents()) {
            Document document = foundByPage.get(wanted.firstPage());
            if (document != null
                    && document.firstPage() == wanted.firstPage()
                    && document.lastPage() == wanted.lastPage()) {
                matched++;
                right += document.type() == wanted.type() ? 1 : 0;
            }
        }
        return new DivideTally(right, matched, matched);
    }

    private DivideTally dates() {
        int right = 0;
        int dated = 0;
        for (GoldDocument wanted : gold.documents()) {
            if (!wanted.days().isEmpty()) {
                dated++;
                Document document = foundByPage.get(wanted.firstPage());
                String day = document == null
                        ? ""
                        : document.serviceDate().map(PartialDate::toString).orElse("undated");
                if (wanted.days().contains(day)) {
                    right++;
                } else {
                    errors.add("date of " + wanted.type() + " on page " + wanted.firstPage() + ": " + wanted.days()
                            + " → " + day);
                }
            }
        }
        return new DivideTally(right, dated, dated);
    }

    private DivideTally duplicates() {
        Set<String> wanted = new TreeSet<>();
        for (GoldDocument document : gold.documents()) {
            document.duplicateOf().ifPresent(other -> wanted.add(pair(document.id(), other)));
        }
        Set<String> given = new TreeSet<>();
        for (Document document : found) {
            document.duplicateOf()
                    .flatMap(id -> found.stream()
                            .filter(other -> other.id().equals(id))
                            .findFirst())
                    .ifPresent(other -> given.add(pair(goldId(document), goldId(other))));
        }
        Set<String> right = new TreeSet<>(wanted);
        right.retainAll(given);
        wanted.stream()
                .filter(pair -> !right.contains(pair))
                .forEach(pair -> errors.add("duplicate missed: " + pages(pair)));
        given.stream()
                .filter(pair -> !right.contains(pair))
                .forEach(pair -> errors.add("duplicate too many: " + pages(pair)));
        return new DivideTally(right.size(), wanted.size(), given.size());
    }

    /** The gold document that holds most of a found document's pages. */
    private String goldId(Document document) {
        Map<String, Integer> pages = new HashMap<>();
        document.pages().forEach(page -> {
            GoldDocument on = goldByPage.get(page.number());
            pages.merge(on == null ? "none" : on.id(), 1, Integer::sum);
        });
        return pages.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("none");
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    private String pages(String pair) {
        List<String> parts = new ArrayList<>();
        for (String id : pair.split("\\+")) {
            gold.documents().stream()
                    .filter(document -> document.id().equals(id))
                    .findFirst()
                    .ifPresent(document -> parts.add("pages " + document.firstPage() + "-" + document.lastPage()));
        }
        return String.join(" and ", parts);
    }

    private DivideTally otherPatient() {
        int right = 0;
        int wanted = 0;
        int given = 0;
        for (Map.Entry<Integer, GoldDocument> page : goldByPage.entrySet()) {
            Document document = foundByPage.get(page.getKey());
            boolean other = !page.getValue().samePatient();
            boolean apart = document != null
                    && document.samePatient().filter(same -> !same).isPresent();
            wanted += other ? 1 : 0;
            given += apart ? 1 : 0;
            right += other && apart ? 1 : 0;
            if (other != apart) {
                errors.add((other ? "another patient's page not set apart: " : "page set apart by mistake: ")
                        + page.getKey());
            }
        }
        return new DivideTally(right, wanted, given);
    }
}
