package org.chartline.eval;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How one attribute of one type fared on leniently matched pairs.
 *
 * @param correct gold and found give the same value; white space and case do not count
 * @param wrong both give one, not the same
 * @param missing only gold gives one
 * @param spurious only the found one gives one
 */
public record AttributeCounts(int correct, int wrong, int missing, int spurious) {

    static final AttributeCounts NONE = new AttributeCounts(0, 0, 0, 0);

    /** The counts with one pair more. */
    AttributeCounts with(@Nullable String gold, @Nullable String found) {
        if (gold == null) {
            return found == null ? this : new AttributeCounts(correct, wrong, missing, spurious + 1);
        }
        if (found == null) {
            return new AttributeCounts(correct, wrong, missing + 1, spurious);
        }
        return normal(gold).equals(normal(found))
                ? new AttributeCounts(correct + 1, wrong, missing, spurious)
                : new AttributeCounts(correct, wrong + 1, missing, spurious);
    }

    AttributeCounts plus(AttributeCounts other) {
        return new AttributeCounts(
                correct + other.correct, wrong + other.wrong, missing + other.missing, spurious + other.spurious);
    }

    /** Pairs in which gold gives a value. */
    public int gold() {
        return correct + wrong + missing;
    }

    /** Of the pairs in which gold gives a value, the share in which the found one gives the same. */
    public OptionalDouble accuracy() {
        return Counts.share(correct, gold());
    }

    /** The attribute as something to be found: precision, recall and F1 of its values. */
    public Counts asCounts() {
        return new Counts(correct, gold(), correct + wrong + spurious);
    }

    static String normal(String value) {
        return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
