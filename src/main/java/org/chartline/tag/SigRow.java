package org.chartline.tag;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/sig.tsv}: how one part of a drug's directions is written.
 *
 * @param pattern its group {@code v} is the value
 * @param example a drug with its directions, in which the row finds {@code expect}
 */
record SigRow(String id, Part part, Side side, Pattern pattern, String example, String expect) {

    /** The parts of {@link Medication.Sig}. */
    enum Part {
        STRENGTH,
        DOSE,
        ROUTE,
        FREQUENCY,
        DURATION,
        FORM,
        QUANTITY,
        REFILLS;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** Where the part stands, seen from the drug's name. */
    enum Side {
        BEFORE,
        AFTER,
        /** In the line that leads in a list of drugs. */
        HEADING
    }
}
