package org.chartline.tag;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/body-parts.tsv}: a word of which a site is made.
 *
 * @param name in lower case
 * @param midline whether the part has no left and right
 * @param side the side that the word itself names ({@code LUE})
 */
record BodyPartRow(String name, Kind kind, boolean midline, Side side) {

    /** How a word joins others to a site. */
    enum Kind {
        /** Names a part: "knee". */
        PART,
        /** Names a part as an adjective, and may stand for it: "lumbar". */
        REGION,
        /** Says where in a part: "distal"; no site of its own. */
        POSITION,
        /** Ends a site that other words began: "joint". */
        TISSUE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** The side that a word names, if any. */
    enum Side {
        NONE,
        LEFT,
        RIGHT,
        BILATERAL;

        @Override
        public String toString() {
            return Terms.of(this);
        }

        Optional<Procedure.Side> named() {
            return this == NONE ? Optional.empty() : Optional.of(Procedure.Side.valueOf(name()));
        }
    }
}
