package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short case files in other words than the corpora's, whose verdicts were written down before they were read. */
class MiniCaseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acupuncture-gains",
                "chiropractic-fading",
                "chiropractic-first",
                "epidural-short",
                "evaluator-restrictions",
                "last-visit-too-early",
                "opioid-working",
                "programme-conflict",
                "relaxant-chronic",
                "review-only",
                "surgery",
                "tens-trial",
                "therapy-after-april",
                "therapy-plateau",
                "topical-refill",
                "worse-and-less-drug"
            })
    void theVerdictIsTheOneThatWasWrittenFirst(String name) {
        MiniCase one = MiniCase.read(name);
        String[] expected = one.expected("expect").get(0).split(" = |;");

        List<Assessment> assessments = new Assessor().assess(one.timeline());

        assertThat(assessments)
                .anyMatch(found -> found.dispute().family().equals(expected[0])
                        && Arrays.asList(expected[1].split(" \\| "))
                                .contains(found.verdict().toString()));
    }
}
