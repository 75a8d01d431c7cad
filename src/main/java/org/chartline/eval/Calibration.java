package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How far the confidence of found mentions agrees with how often they are right, in ten bins of equal width. */
public record Calibration(List<Bin> bins) {

    private static final int BINS = 10;

    /**
     * @param low the bin's least confidence
     * @param mentions found mentions with a confidence in the bin
     * @param right those that gold has too (overlapping, same type)
     * @param confidence the sum of their confidences
     */
    public record Bin(double low, int mentions, int right, double confidence) {}

    public Calibration {
        bins = List.copyOf(bins);
    }

    /** Expected calibration error: the mean distance of confidence and accuracy, weighted by mentions. */
    public OptionalDouble error() {
        int all = bins.stream().mapToInt(Bin::mentions).sum();
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(bins.stream()
                                .mapToDouble(bin -> Math.abs(bin.confidence() - bin.right()))
                                .sum()
                        / all);
    }

    static final class Counter {

        private final int[] mentions = new int[BINS];
        private final int[] right = new int[BINS];
        private final double[] confidence = new double[BINS];

        void count(Pairing pairing) {
            pairing.pairs().forEach(pair -> count(pair.found().basis().confidence(), true));
            pairing.invented().forEach(found -> count(found.basis().confidence(), false));
        }

        private void count(OptionalDouble given, boolean isRight) {
            given.ifPresent(value -> {
                int bin = (int) Math.min(BINS - 1, Math.floor(value * BINS));
                mentions[bin]++;
                right[bin] += isRight ? 1 : 0;
                confidence[bin] += value;
            });
        }

        Calibration calibration() {
            List<Bin> bins = new ArrayList<>();
            for (int i = 0; i < BINS; i++) {
                if (mentions[i] > 0) {
                    bins.add(new Bin((double) i / BINS, mentions[i], right[i], confidence[i]));
                }
            }
            return new Calibration(bins);
        }
    }
}
