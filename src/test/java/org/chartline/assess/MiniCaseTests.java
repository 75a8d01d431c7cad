package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
                .anyMatch(found -> found.dispute().family().startsWith(expected[0])
                        && limbs(found, expected)
                        && Arrays.asList(expected[1].split(" \\| "))
                                .contains(found.verdict().toString()));
    }

    /** Limb by limb, where the file says what they are; {@code *} for one that may be anything. */
    private static boolean limbs(Assessment found, String[] expected) {
        String[] wanted = expected.length > 2 ? expected[2].strip().split(" ") : new String[0];
        List<Prong> limbs = List.of(found.adl(), found.workRestrictions(), found.dependency());
        return wanted.length < limbs.size()
                || IntStream.range(0, limbs.size())
                        .allMatch(i -> wanted[i].equals("*")
                                || List.of(wanted[i].split("[|]"))
                                        .contains(limbs.get(i).state().toString()));
    }
}
