package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chartline.eval.Matching.Pair;
import org.chartline.eval.Matching.Rule;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatchingTests {

    @Test
    void takesTwoPairsRatherThanOneExact() {
        // [0,10) fits both [0,10) and [0,4); [6,10) only fits [0,10): exact first would leave one of them alone
        List<Annotation> gold = List.of(at(0, 10), at(6, 9));
        List<Annotation> found = List.of(at(0, 10), at(0, 4));

        assertThat(Matching.of(gold, found, Rule.LENIENT).pairs())
                .containsExactly(new Pair(at(0, 10), at(0, 4)), new Pair(at(6, 9), at(0, 10)));
    }

    @Test
    void ofAsManyPairsTakesTheExactOnes() {
        List<Annotation> gold = List.of(at(0, 10), at(0, 8));
        List<Annotation> found = List.of(at(0, 8), at(0, 9));

        assertThat(Matching.of(gold, found, Rule.LENIENT).pairs())
                .containsExactly(new Pair(at(0, 10), at(0, 9)), new Pair(at(0, 8), at(0, 8)));
    }

    @Test
    void otherwiseTakesThePairThatSharesMost() {
        Matching matching = Matching.of(List.of(at(0, 10)), List.of(at(0, 3), at(4, 9)), Rule.LENIENT);

        assertThat(matching.pairs()).containsExactly(new Pair(at(0, 10), at(4, 9)));
        assertThat(matching.extra()).containsExactly(at(0, 3));
    }

    @Test
    void touchingIsNotOverlapping() {
        Matching matching = Matching.of(List.of(at(0, 5)), List.of(at(5, 8)), Rule.LENIENT);

        assertThat(matching.pairs()).isEmpty();
        assertThat(matching.missed()).containsExactly(at(0, 5));
    }

    @Test
    void strictMatchingNeedsBothEnds() {
        Matching matching = Matching.of(List.of(at(0, 5), at(7, 9)), List.of(at(0, 5), at(7, 8)), Rule.STRICT);

        assertThat(matching.pairs()).containsExactly(new Pair(at(0, 5), at(0, 5)));
    }

    @RepeatedTest(200)
    void findsAsManyPairsAsTryingAllDoes(RepetitionInfo seed) {
        Random random = new Random(seed.getCurrentRepetition());
        List<Annotation> gold = some(random);
        List<Annotation> found = some(random);

        assertThat(Matching.of(gold, found, Rule.LENIENT).pairs()).hasSize(most(gold, new ArrayList<>(found)));
    }

    private static int most(List<Annotation> gold, List<Annotation> found) {
        if (gold.isEmpty()) {
            return 0;
        }
        List<Annotation> rest = gold.subList(1, gold.size());
        int most = most(rest, found);
        for (int i = 0; i < found.size(); i++) {
            if (gold.get(0).overlap(found.get(i)) > 0) {
                List<Annotation> left = new ArrayList<>(found);
                left.remove(i);
                most = Math.max(most, 1 + most(rest, left));
            }
        }
        return most;
    }

    private static List<Annotation> some(Random random) {
        Annotation[] annotations = new Annotation[random.nextInt(6)];
        Arrays.setAll(annotations, i -> {
            int begin = random.nextInt(20);
            return at(begin, begin + 1 + random.nextInt(8));
        });
        return List.of(annotations);
    }

    private static Annotation at(int begin, int end) {
        return new Annotation("MEDICATION", begin, end, "x", Map.of());
    }
}
