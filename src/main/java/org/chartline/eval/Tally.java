package org.chartline.eval;

import java.util.OptionalDouble;

/**
 * Counts from which scores follow. A score of nothing against nothing is undefined, not 0 and not 1.
 *
 * @param right found and in gold
 * @param gold all in gold
 * @param found all that were found
 */
public record Tally(int right, int gold, int found) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, gold + other.gold, found + other.found);
    }

    public OptionalDouble precision() {
        return ratio(right, found);
    }

    public OptionalDouble recall() {
        return ratio(right, gold);
    }

    /** The harmonic mean of precision and recall, as 2 right / (gold + found). */
    public OptionalDouble f1() {
        return ratio(2 * right, gold + found);
    }

    private static OptionalDouble ratio(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
