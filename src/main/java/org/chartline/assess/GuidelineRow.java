package org.chartline.assess;

import java.time.LocalDate;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/guidelines.tsv}: the rule that a request is held against.
 *
 * @param family the treatment's family; {@code medication:opioid} before {@code medication}
 * @param from first day of decisions to which it applies
 * @param to last day; empty while in force
 * @param citation as reviewers cite it
 * @param read whether the citation was read in a public source; if not, it is to be confirmed before it is quoted
 */
public record GuidelineRow(
        String id, String family, String from, String to, Test test, String citation, boolean read, String criterion) {

    /** What the rule asks of an earlier course. */
    public enum Test {
        FUNCTIONAL_IMPROVEMENT,
        INJECTION_RESPONSE,
        NONE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(LocalDate.parse(from)) && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }
}
