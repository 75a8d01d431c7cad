package org.chartline.index;

import java.time.LocalDate;
import java.util.Optional;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.store.CaseId;
import org.chartline.tag.Assertion;

/**
 * What is looked for in one case.
 *
 * @param words words, "phrases", AND, OR, NOT
 * @param from only documents dated on or after
 * @param to only documents dated on or before
 * @param assertion only mentions asserted so
 */
public record SearchQuery(
        CaseId caseId,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<DocumentType> type,
        Optional<Provenance> provenance,
        Optional<Assertion> assertion) {

    /** Words in a case, without filters. */
    public static SearchQuery of(CaseId caseId, String words) {
        return new SearchQuery(
                caseId,
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    boolean dated() {
        return from.isPresent() || to.isPresent();
    }
}
