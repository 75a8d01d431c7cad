package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogInLimitsTests {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final LogInLimits limits = new LogInLimits(() -> now);

    @Test
    void fiveFailuresCloseANameFromAnAddress() {
        fail("ann", "10.0.0.1", 5);

        assertThat(limits.mayTry("ANN", "10.0.0.1")).isFalse();
        assertThat(limits.mayTry("ann", "10.0.0.2")).isTrue();
        assertThat(limits.mayTry("bob", "10.0.0.1")).isTrue();
    }

    @Test
    void aQuarterOfAnHourLaterOneMayTryAgain() {
        fail("ann", "10.0.0.1", 5);
        now = now.plus(Duration.ofMinutes(16));

        assertThat(limits.mayTry("ann", "10.0.0.1")).isTrue();
    }

    @Test
    void manyNamesFromOneAddressAreTooMany() {
        for (int i = 0; i < 30; i++) {
            fail("name" + i, "10.0.0.1", 1);
        }

        assertThat(limits.mayTry("ann", "10.0.0.1")).isFalse();
    }

    @Test
    void manyAddressesForOneNameAreTooMany() {
        for (int i = 0; i < 60; i++) {
            fail("ann", "10.0.1." + i, 1);
        }

        assertThat(limits.mayTry("ann", "10.0.0.1")).isFalse();
    }

    @Test
    void aLogInThatSucceedsForgetsTheFailures() {
        fail("ann", "10.0.0.1", 4);
        limits.succeeded("ann", "10.0.0.1");
        fail("ann", "10.0.0.1", 4);

        assertThat(limits.mayTry("ann", "10.0.0.1")).isTrue();
    }

    private void fail(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            limits.failed(name, address);
        }
    }
}
