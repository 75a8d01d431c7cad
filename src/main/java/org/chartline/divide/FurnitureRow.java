package org.chartline.divide;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/page-furniture.tsv}: a sign by which a line is known as a fax header, a stamp, a Bates number or
 * a page number. The signs of one kind on one line add up.
 *
 * @param extent what of the line is furniture when the sign decides
 * @param pattern may name the groups {@code page}, {@code of} and {@code mark}
 */
record FurnitureRow(
        String id,
        Furniture.Kind kind,
        Zone zone,
        Extent extent,
        int weight,
        Pattern pattern,
        String example,
        String counterExample) {

    /** Where on the page the line must stand. */
    enum Zone {
        /** The first or the last lines. */
        EDGE,
        /** The last lines. */
        FOOT,
        ANY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** How much of the line is meant. */
    enum Extent {
        LINE,
        MATCH;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean names(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }
}
