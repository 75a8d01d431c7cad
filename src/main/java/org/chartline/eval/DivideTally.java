package org.chartline.eval;

/**
 * What was right of what is in the gold and of what was found.
 *
 * @param right found and in the gold
 */
public record DivideTally(int right, int gold, int found) {

    static final DivideTally NONE = new DivideTally(0, 0, 0);

    DivideTally plus(DivideTally other) {
        return new DivideTally(right + other.right, gold + other.gold, found + other.found);
    }

    /** Harmonic mean of precision and recall; 1 when there was nothing to find and nothing was found. */
    public double f1() {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }

    /** The share of the gold that was found; 1 when there was nothing to find. */
    public double recall() {
        return gold == 0 ? 1 : (double) right / gold;
    }

    /** The share of what was found that is right; 1 when nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }
}
