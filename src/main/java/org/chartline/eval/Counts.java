package org.chartline.eval;

import java.util.OptionalDouble;

/**
 * How many were to be found, how many were, and how many of those are right; 0/0 is undefined, never 0 or 1.
 *
 * @param right pairs of gold and found
 * @param gold all that was to be found
 * @param found all that was found
 */
public record Counts(int right, int gold, int found) {

    static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > gold || right > found) {
            throw new IllegalArgumentException(right + " right of " + gold + " gold and " + found + " found");
        }
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, gold + other.gold, found + other.found);
    }

    /** The share of what was found that is right. */
    public OptionalDouble precision() {
        return share(right, found);
    }

    /** The share of gold that was found. */
    public OptionalDouble recall() {
        return share(right, gold);
    }

    /** The harmonic mean of both: twice what is right over gold and found together. */
    public OptionalDouble f1() {
        return share(2 * right, gold + found);
    }

    static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
