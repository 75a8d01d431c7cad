package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.chartline.assess.Prong.State;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTableTests {

    /** The whole table of the regulation's "(ADL or work restrictions) and dependency", line by line. */
    @ParameterizedTest(name = "{0} and {1}: {2} {3}")
    @CsvSource(textBlock = """
            supported, supported, demonstrated, false
            supported, contradicted, not-demonstrated, true
            supported, mixed, conflict, false
            supported, not-documented, insufficient-documentation, true
            contradicted, supported, not-demonstrated, true
            contradicted, contradicted, not-demonstrated, false
            contradicted, mixed, not-demonstrated, false
            contradicted, not-documented, not-demonstrated, false
            mixed, supported, conflict, false
            mixed, contradicted, not-demonstrated, false
            mixed, mixed, conflict, false
            mixed, not-documented, conflict, false
            not-documented, supported, insufficient-documentation, true
            not-documented, contradicted, not-demonstrated, false
            not-documented, mixed, conflict, false
            not-documented, not-documented, insufficient-documentation, false
            """)
    void saysForEveryPairOfStates(String improvement, String dependency, String verdict, boolean partial) {
        State limb = state(improvement);

        assertThat(TruthTable.of(limb, limb, state(dependency)))
                .isEqualTo(new TruthTable.Row(verdict(verdict), partial));
    }

    static Stream<Arguments> threeStates() {
        return Arrays.stream(State.values())
                .flatMap(adl -> Arrays.stream(State.values())
                        .flatMap(work ->
                                Arrays.stream(State.values()).map(dependency -> Arguments.of(adl, work, dependency))));
    }

    /** Only an improvement and less dependency together demonstrate anything, and neither limb comes first. */
    @ParameterizedTest
    @MethodSource("threeStates")
    void neverDemonstratesWithoutBothHalves(State adl, State work, State dependency) {
        Verdict verdict = TruthTable.of(adl, work, dependency).verdict();

        assertThat(verdict == Verdict.DEMONSTRATED)
                .isEqualTo((adl == State.SUPPORTED || work == State.SUPPORTED) && dependency == State.SUPPORTED);
        assertThat(verdict).isEqualTo(TruthTable.of(work, adl, dependency).verdict());
    }

    private static State state(String written) {
        return org.chartline.rows.Terms.parse(State.class, written);
    }

    private static Verdict verdict(String written) {
        return org.chartline.rows.Terms.parse(Verdict.class, written);
    }
}
