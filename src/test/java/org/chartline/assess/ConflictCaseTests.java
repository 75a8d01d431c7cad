package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chartline.timeline.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Short case files whose conflicts were written down before any rule was: pairs of words, of the claim and of what says
 * otherwise. All of them are asked for and nothing else.
 */
class ConflictCaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoulder-therapy",
                "opioid-review",
                "knee-dates",
                "attorney-appeal",
                "notes-among-themselves",
                "agreeing-letter"
            })
    void everyConflictThatWasWrittenFirstIsFound(String name) {
        MiniCase one = MiniCase.read("/conflict-cases/", name);

        List<Contradiction> found = Contradictions.of(one.timeline());

        assertThat(one.expected("contradiction"))
                .allSatisfy(pair -> assertThat(found).anyMatch(conflict -> isOf(pair, conflict)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shoulder-therapy",
                "opioid-review",
                "knee-dates",
                "attorney-appeal",
                "notes-among-themselves",
                "agreeing-letter"
            })
    void noConflictIsFoundThatWasNotWritten(String name) {
        MiniCase one = MiniCase.read("/conflict-cases/", name);

        List<Contradiction> found = Contradictions.of(one.timeline());

        assertThat(found)
                .allSatisfy(
                        conflict -> assertThat(one.expected("contradiction")).anyMatch(pair -> isOf(pair, conflict)));
    }

    /** Words of the one stand in the quote of the claim, or the other way round, and the same for the contrary. */
    private static boolean isOf(String pair, Contradiction conflict) {
        String[] sides = pair.split(" \\| ");
        return touches(conflict.claim(), sides[0]) && touches(conflict.contrary(), sides[1]);
    }

    private static boolean touches(Citation quote, String words) {
        String one = plain(quote.quote());
        String other = plain(words);
        return one.contains(other) || other.contains(one);
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
