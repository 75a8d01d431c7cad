package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** "There is no documentation of …" in a letter, where a record has it: the riskiest sentence there is (brief, 0, 6). */
final class Absences {

    /**
     * A row of {@code rules/absences.tsv}.
     *
     * @param claim what is said to be absent, within the sentence that says so
     * @param record what in a record shows that it is there
     * @param types the documents in which it is looked for; all records when empty
     */
    private record Absence(
            String id, Pattern claim, Pattern record, List<String> types, String example, String counterExample) {}

    private static final List<Absence> ROWS = Rows.read("absences", Absence.class);

    private Absences() {}

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        List<Contradiction> found = new ArrayList<>();
        if (letter.document().type() != DocumentType.UR_DECISION
                && letter.document().type() != DocumentType.IMR_DETERMINATION) {
            return found;
        }
        for (Absence row : ROWS) {
            records.words(letter.document())
                    .first(row.claim())
                    .flatMap(claim -> record(row, records)
                            .map(place -> new Contradiction(Contradiction.Kind.NO_DOCUMENTATION, claim, place)))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The last record that has it, by date of service. */
    private static Optional<Citation> record(Absence row, Records records) {
        return records.all().stream()
                .map(TaggedDocument::document)
                .filter(document -> row.types().isEmpty()
                        || row.types().contains(document.type().toString()))
                .filter(document -> document.serviceDate().isPresent())
                .sorted(java.util.Comparator.comparing(
                                (Document document) -> document.serviceDate().orElseThrow())
                        .reversed())
                .flatMap(document -> records.words(document).first(row.record()).stream())
                .findFirst();
    }
}
