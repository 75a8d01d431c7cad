package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.rows.Rows;
import org.chartline.rows.Terms;

/** Puts a reviewer's word in the place of what was found in a document. */
final class Corrected {

    private static final List<TypeRow> TYPES = Rows.read("document-types", TypeRow.class);

    private Corrected() {}

    static Document by(Corrections corrections, Document document) {
        if (corrections.all().isEmpty()) {
            return document;
        }
        Optional<Correction> type = of(corrections, Correction.What.TYPE, document);
        Optional<Correction> date = of(corrections, Correction.What.DATE, document);
        Optional<Correction> patient = of(corrections, Correction.What.PATIENT, document);
        List<Cue> why = new ArrayList<>();
        type.ifPresent(correction -> why.add(cue("type", correction)));
        date.ifPresent(correction -> why.add(cue("service-date", correction)));
        patient.ifPresent(correction -> why.add(cue("patient", correction)));
        DocumentType newType = type.map(correction -> Terms.parse(DocumentType.class, correction.value()))
                .orElse(document.type());
        return document.corrected(
                newType,
                newType == document.type() ? document.provenance() : provenance(newType),
                date.isPresent() ? date.flatMap(Corrected::day) : document.serviceDate(),
                patient.isPresent() ? patient.map(correction -> correction.says("same")) : document.samePatient(),
                why);
    }

    private static Optional<Correction> of(Corrections corrections, Correction.What what, Document document) {
        return corrections.of(what, document.fileName(), document.firstPage(), document.lastPage());
    }

    private static Optional<PartialDate> day(Correction date) {
        return date.says("none") ? Optional.empty() : Optional.of(PartialDate.parse(date.value()));
    }

    /** Whose word such a document is, as the first row of the type says. */
    private static Provenance provenance(DocumentType type) {
        return TYPES.stream()
                .filter(row -> row.type() == type)
                .map(TypeRow::provenance)
                .findFirst()
                .orElse(Provenance.UNKNOWN);
    }

    private static Cue cue(String what, Correction correction) {
        return new Cue(
                what,
                "correction:" + correction.source() + ":" + correction.line(),
                new Place(correction.page(), 0, 0),
                correction.value());
    }
}
