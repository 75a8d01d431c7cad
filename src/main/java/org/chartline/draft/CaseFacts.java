package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
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
                first(firstHand, "mechanism").or(() -> first(documents, "mechanism")),
                // a letter that mistakes the side must not add a limb (trap 5)
                all(firstHand.isEmpty() ? documents : firstHand, "body-part"),
                first(documents, "represented"),
                first(documents, "unrepresented"),
                first(documents, "age"));
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
