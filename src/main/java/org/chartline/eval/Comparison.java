package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether two runs over the same gold differ by more than chance: the paired permutation test (approximate
 * randomization, Noreen 1989). Under the null hypothesis either run could have made either output of a text, so outputs
 * are swapped text by text at random, and it is counted how often the micro F1 then differ as much as they do.
 *
 * @param first micro F1 of the first run; NaN where undefined
 * @param second that of the second
 * @param p two-sided, (as many as differ so + 1) / (rounds + 1)
 */
public record Comparison(String measure, double first, double second, double p) {

    private static final int ROUNDS = 9_999;
    private static final long SEED = 9792;

    /** Lenient and strict. */
    public static List<Comparison> of(Scores first, Scores second) {
        return List.of(
                of("lenient", first, second, TextScore::microLenient),
                of("strict", first, second, TextScore::microStrict));
    }

    private static Comparison of(String measure, Scores first, Scores second, Function<TextScore, Tally> counted) {
        Map<String, Tally> others = second.byText().stream().collect(Collectors.toMap(TextScore::text, counted));
        List<Tally> a = new ArrayList<>();
        List<Tally> b = new ArrayList<>();
        first.byText().forEach(text -> {
            a.add(counted.apply(text));
            b.add(others.getOrDefault(text.text(), Tally.NONE));
        });
        double seen = Math.abs(f1(a) - f1(b));
        Random random = new Random(SEED);
        int asMuch = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Tally left = Tally.NONE;
            Tally right = Tally.NONE;
            for (int i = 0; i < a.size(); i++) {
                boolean swapped = random.nextBoolean();
                left = left.plus(swapped ? b.get(i) : a.get(i));
                right = right.plus(swapped ? a.get(i) : b.get(i));
            }
            if (Math.abs(f1(left) - f1(right)) >= seen - 1e-12) {
                asMuch++;
            }
        }
        return new Comparison(measure, f1(a), f1(b), (asMuch + 1.0) / (ROUNDS + 1.0));
    }

    private static double f1(List<Tally> tallies) {
        return f1(tallies.stream().reduce(Tally.NONE, Tally::plus));
    }

    private static double f1(Tally tally) {
        return tally.f1().orElse(Double.NaN);
    }
}
