package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static CaseFile another() {
        return CaseFiles.of("CM14-0215099").document("", "y").build();
    }
}
