package org.chartline.eval;

import java.util.OptionalDouble;

/**
 * How often an attribute of matched mentions was right.
 *
 * @param right the found value is gold's, case and white space aside
 * @param gold pairs whose gold has the attribute
 * @param spurious pairs where only the found mention has it
 */
public record AttributeTally(int right, int gold, int spurious) {

    static final AttributeTally NONE = new AttributeTally(0, 0, 0);

    AttributeTally plus(AttributeTally other) {
        return new AttributeTally(right + other.right, gold + other.gold, spurious + other.spurious);
    }

    /** Of the values that gold has, the share found right. */
    public OptionalDouble accuracy() {
        return gold == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / gold);
    }
}
