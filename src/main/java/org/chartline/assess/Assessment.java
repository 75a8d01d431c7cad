package org.chartline.assess;

import java.util.List;
import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * The evidence on one disputed treatment.
 *
 * @param rule the rule in force on the day of the decision; empty when no row fits
 * @param partial one half of the test is met; the regulation knows no partial verdict
 * @param findings criteria of the treatment's own rule, which do not change the verdict
 * @param missing what the file would have to hold to answer better
 * @param overdue reports that are due by their dates and that no paper names
 */
public record Assessment(
        Dispute dispute,
        Request request,
        Optional<GuidelineRow> rule,
        Exposure exposure,
        Prong adl,
        Prong workRestrictions,
        Prong dependency,
        Verdict verdict,
        boolean partial,
        List<Finding> findings,
        List<Item> reasons,
        List<String> missing,
        List<MissingRecord> overdue) {

    /** Whether the treatment was had before. */
    public enum Request {
        FIRST,
        REPEAT,
        UNKNOWN;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
