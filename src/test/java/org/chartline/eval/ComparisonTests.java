package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void aRunDoesNotDifferFromItself() {
        Scores all = Scores.of(gold(12), found(12));

        assertThat(Comparison.of(all, all)).allSatisfy(c -> assertThat(c.p()).isEqualTo(1));
    }

    @Test
    void aRunThatIsBetterOnEveryTextIsBetterThanChance() {
        // of 2 to the 12th swaps only two differ as much, so p is about 2/4096
        Comparison lenient = Comparison.of(Scores.of(gold(12), found(12)), Scores.of(gold(12), found(0)))
                .get(0);

        assertThat(lenient.first()).isEqualTo(1);
        assertThat(lenient.second()).isZero();
        assertThat(lenient.p()).isBetween(0.0001, 0.002);
    }

    @Test
    void oneTextProvesNothing() {
        Comparison lenient = Comparison.of(Scores.of(gold(1), found(1)), Scores.of(gold(1), found(0)))
                .get(0);

        assertThat(lenient.p()).isEqualTo(1);
    }

    @Test
    void theIntervalHoldsTheScoreAndNarrowsWithMoreTexts() {
        Interval few = Scores.of(gold(8), found(4)).lenientInterval().orElseThrow();
        Interval many = Scores.of(gold(80), found(40)).lenientInterval().orElseThrow();

        // half of the mentions are found and nothing else: F1 is 2/3
        assertThat(few.low()).isLessThan(2.0 / 3);
        assertThat(few.high()).isGreaterThan(2.0 / 3);
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Test
    void nothingAgainstNothingHasNoInterval() {
        assertThat(Scores.of(List.of(new AnnotatedText("0.txt", "x", List.of())), Map.of())
                        .lenientInterval())
                .isEmpty();
    }

    private static List<AnnotatedText> gold(int texts) {
        List<AnnotatedText> gold = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            gold.add(new AnnotatedText(i + ".txt", "Norco", List.of(norco())));
        }
        return gold;
    }

    /** The first so many found. */
    private static Map<String, List<Annotation>> found(int texts) {
        Map<String, List<Annotation>> found = new TreeMap<>();
        for (int i = 0; i < texts; i++) {
            found.put(i + ".txt", List.of(norco()));
        }
        return found;
    }

    private static Annotation norco() {
        return new Annotation("MEDICATION", 0, 5, "Norco", Map.of());
    }
}
