package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseFiles;
import org.junit.jupiter.api.Test;

class LoadedCasesTests {

    private static final CaseFile CASE =
            CaseFiles.of("CM14-0215099").document("", "x").build();

    private final LoadedCases loaded = new LoadedCases();

    @Test
    void aCaseIsReadOnceWhileItIsTheSame() {
        CaseFile first = loaded.get(CASE.id(), "1", () -> CASE);

        assertThat(loaded.get(CASE.id(), "1", LoadedCasesTests::another)).isSameAs(first);
    }

    @Test
    void aCaseThatHasChangedIsReadAgain() {
        loaded.get(CASE.id(), "1", () -> CASE);

        assertThat(loaded.get(CASE.id(), "2", LoadedCasesTests::another)).isNotSameAs(CASE);
    }

    @Test
    void thoseWhoAskAtOnceShareOneReading() {
        AtomicInteger readings = new AtomicInteger();

        IntStream.range(0, 64)
                .parallel()
                .forEach(i -> loaded.get(CASE.id(), "1", () -> {
                    readings.incrementAndGet();
                    return CASE;
                }));

        assertThat(readings).hasValue(1);
    }

    private static CaseFile another() {
        return CaseFiles.of("CM14-0215099").document("", "y").build();
    }
}
