package org.chartline.tag;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/request-grammar.tsv}: how the amount of a treatment is written.
 *
 * @param reach characters before or after the name in which it may stand
 * @param pattern its group {@code v} is the value; with groups {@code n} and {@code m}, their product is
 */
record RequestRow(String id, Part part, SigRow.Side side, int reach, Pattern pattern, String example, String expect) {

    /** The amounts of a {@link Procedure}. */
    enum Part {
        COUNT,
        FREQUENCY,
        DURATION;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** "2x6" for therapy is twelve visits. */
    boolean product() {
        return pattern.pattern().contains("(?<m>");
    }
}
