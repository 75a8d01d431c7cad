package org.chartline.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The hostile files that are quickly read; the slow ones are in {@code bench hostile} only. */
class HostileRunTests {

    private static HostileRun.Result result;

    @BeforeAll
    static void run() throws IOException {
        result = HostileRun.ofOwnFiles(false, line -> {});
    }

    @Test
    void eachFileBecomesWhatItShould() {
        assertThat(result.rows()).hasSizeGreaterThan(90).allMatch(HostileRun.Row::asExpected);
    }

    @Test
    void theNextFileIsReadAsEver() {
        assertThat(result.rows())
                .filteredOn(Predicate.not(HostileRun.Row::nextUnharmed))
                .isEmpty();
    }

    @Test
    void nobodyIsAskedAndNothingIsWritten() {
        assertThat(result.connections()).isZero();
        assertThat(result.changes()).isEmpty();
    }
}
