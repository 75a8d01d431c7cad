package org.chartline.divide;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/boundary-cues.tsv}: words that speak for or against a document ending between two pages.
 *
 * @param weight above 0 for an end, below 0 against it
 */
record BoundaryCueRow(
        String id, Side side, Zone zone, double weight, Pattern pattern, String example, String counterExample) {

    BoundaryCueRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    /** On which page the words stand. */
    enum Side {
        BEFORE,
        AFTER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** Which lines of the page are looked at. */
    enum Zone {
        /** The first three. */
        TOP,
        HEAD,
        TAIL;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
