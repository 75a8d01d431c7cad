package org.chartline.eval;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * A 95% interval by the percentile bootstrap (Efron 1979) over texts: as many texts are drawn with replacement as there
 * are, a thousand times, and the score of each draw is taken. The seed is fixed, so that the same counts give the same
 * interval.
 */
public record Interval(double low, double high) {

    private static final int DRAWS = 1_000;
    private static final long SEED = 9792;
    private static final double TAIL = 0.025;

    /** Of the F1 of what is counted in each text; empty where no draw has a score. */
    static Optional<Interval> ofF1(List<TextScore> texts, Function<TextScore, Tally> counted) {
        List<Tally> tallies = texts.stream().map(counted).toList();
        Random random = new Random(SEED);
        double[] scores = new double[DRAWS];
        int scored = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            Tally sum = Tally.NONE;
            for (int i = 0; i < tallies.size(); i++) {
                sum = sum.plus(tallies.get(random.nextInt(tallies.size())));
            }
            if (sum.f1().isPresent()) {
                scores[scored++] = sum.f1().getAsDouble();
            }
        }
        if (scored == 0) {
            return Optional.empty();
        }
        double[] sorted = Arrays.copyOf(scores, scored);
        Arrays.sort(sorted);
        int tail = (int) Math.floor(TAIL * scored);
        return Optional.of(new Interval(sorted[tail], sorted[scored - 1 - tail]));
    }
}
