package org.chartline.divide;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/patient-labels.tsv}: what stands before a patient's name or a claim number.
 *
 * @param pattern the label, and the value as group {@code value}
 */
record IdentityRow(String id, What what, Pattern pattern, String example, String expect, String counterExample) {

    IdentityRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    /** What the value tells. */
    enum What {
        NAME,
        CLAIM;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
