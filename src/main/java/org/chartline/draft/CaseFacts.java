package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.rows.Rows;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** Who the case is about, each fact with the place that says so; nothing is assumed. */
public record CaseFacts(
        Optional<Cited> applicant,
        Optional<Cited> injury,
        Optional<Cited> occupation,
        Optional<Cited> mechanism,
        List<Cited> bodyParts,
        Optional<Cited> represented,
        Optional<Cited> unrepresented,
        Optional<Cited> age) {

    /** A fact and the place that says so. */
    public record Cited(String value, Citation citation) {}

    /** A row of {@code rules/case-facts.tsv}. */
    private record FactRow(String id, String fact, Pattern pattern, String example) {}

    private static final int AROUND = 200;

    /** "Trip and fall" tells less than on what. */
    private static final int TELLING = 25;

    private static final Pattern OF_THE_INJURY = Pattern.compile(
            "(?i)\\b(?:injur\\w*|accident|on the job|at work|sustained|date of loss|DOI|employ\\w*|shift)\\b");

    private static final Pattern OF_ANOTHER_DAY = Pattern.compile(
            "(?i)\\b(?:no fall|at home|shower|prior|previous(?:ly)?|non-?industrial|in (?:19[89]\\d|2000))\\b");

    private static final List<FactRow> ROWS = Rows.read("case-facts", FactRow.class);

    static CaseFacts of(Timeline timeline) {
        List<Document> documents = timeline.caseFile().documents().stream()
                .map(TaggedDocument::document)
                .filter(document -> document.samePatient().orElse(true))
                .toList();
        List<Document> firstHand = documents.stream()
                .filter(document -> document.provenance().firstHand())
                .toList();
        return new CaseFacts(
                first(documents, "applicant"),
                injury(documents, timeline.injury()),
                first(documents, "occupation"),
                mechanism(firstHand).or(() -> mechanism(documents)),
                // a letter that mistakes the side must not add a limb (trap 5)
                parts(firstHand.isEmpty() ? documents : firstHand, timeline.injury()),
                first(documents, "represented"),
                first(documents, "unrepresented"),
                first(documents, "age"));
    }

    /** A fall of another day is not how the injury came about: the words around it must speak of the injury. */
    private static Optional<Cited> mechanism(List<Document> documents) {
        List<Cited> told = new ArrayList<>();
        List<Cited> others = new ArrayList<>();
        for (Cited found : all(documents, "mechanism")) {
            for (Document document : documents) {
                String around =
                        document.id().equals(found.citation().document()) ? around(document, found.citation()) : "";
                boolean ofTheInjury = document.type() == DocumentType.FIRST_REPORT
                        || OF_THE_INJURY.matcher(around).find();
                if (!around.isEmpty() && !OF_ANOTHER_DAY.matcher(around).find()) {
                    (ofTheInjury ? told : others).add(found);
                }
            }
        }
        told.addAll(others);
        return told.stream()
                .filter(found -> found.value().length() >= TELLING)
                .findFirst()
                .or(() -> told.stream().findFirst());
    }

    private static String around(Document document, Citation citation) {
        String text = document.pages().stream()
                .filter(page -> page.number() == citation.page())
                .map(Page::text)
                .findFirst()
                .orElse("");
        return text.substring(Math.max(0, citation.begin() - AROUND), Math.min(text.length(), citation.end() + AROUND));
    }

    /** What several records of the time after the injury name; a test names what it looks at. */
    private static List<Cited> parts(List<Document> documents, Optional<PartialDate> injury) {
        List<Document> after = documents.stream()
                .filter(document -> switch (document.type()) {
                    case IMAGING_REPORT, ELECTRODIAGNOSTIC_REPORT, LAB_REPORT -> false;
                    default -> true;
                })
                .filter(document -> injury.isEmpty()
                        || document.serviceDate()
                                .filter(day ->
                                        day.latest().isBefore(injury.get().earliest()))
                                .isEmpty())
                .toList();
        List<Cited> all = all(after, "body-part");
        List<Cited> often = all.stream()
                .filter(part -> after.stream()
                                .filter(document -> all(List.of(document), "body-part").stream()
                                        .anyMatch(other -> other.value().equalsIgnoreCase(part.value())))
                                .count()
                        > 1)
                .toList();
        return often.isEmpty() ? all : often;
    }

    private static Optional<Cited> first(List<Document> documents, String fact) {
        return all(documents, fact).stream().findFirst();
    }

    private static List<Cited> all(List<Document> documents, String fact) {
        List<Cited> found = new ArrayList<>();
        for (Document document : documents) {
            for (Page page : document.pages()) {
                for (FactRow row : ROWS) {
                    Matcher matcher = row.pattern().matcher(page.text());
                    while (row.fact().equals(fact) && matcher.find()) {
                        add(found, document, new Place(page.number(), matcher.start("v"), matcher.end("v")));
                    }
                }
            }
        }
        return found;
    }

    private static void add(List<Cited> found, Document document, Place place) {
        String value = document.quote(place).replaceAll("\\s+", " ").strip();
        boolean known =
                found.stream().anyMatch(c -> c.value().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT)));
        if (!known) {
            found.add(new Cited(value, Citation.of(document, place)));
        }
    }

    private static Optional<Cited> injury(List<Document> documents, Optional<PartialDate> day) {
        for (Document document : documents) {
            for (DocumentDate date : document.dates()) {
                if (date.role() == DocumentDate.Role.INJURY
                        && day.filter(date.date()::equals).isPresent()) {
                    return Optional.of(new Cited(date.date().toString(), Citation.of(document, date.place())));
                }
            }
        }
        return Optional.empty();
    }
}
