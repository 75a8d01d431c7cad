package org.chartline.tag;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/pain-scores.tsv}: how a pain rating is written.
 *
 * @param pattern groups {@code low}, {@code high} where it is a range, {@code v} where the score is only part of it
 * @param expect what the example gives: text=low-high, several parted by a bar
 */
record PainRow(String id, Kind kind, Pattern pattern, String example, String expect, String counterExample) {

    /** How the number is to be read. */
    enum Kind {
        /** Pain must be spoken of nearby. */
        SCORED,
        /** The words speak of pain, the number stands alone. */
        BARE,
        /** Out of a hundred. */
        HUNDRED,
        /** On a line of a hundred millimetres. */
        MILLIMETRES,
        /** More than the scale has: kept as ten. */
        BEYOND;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }
}
