package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.chartline.draft.CaseReport;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseFiles;
import org.junit.jupiter.api.Test;

class ReportsTests {

    private final AtomicInteger made = new AtomicInteger();

    private final Reports reports = new Reports(file -> {
        made.incrementAndGet();
        return CaseReport.of(file);
    });

    @Test
    void aReportIsMadeOnceForEachStateOfACase() {
        CaseFile before = state("Takes Norco.");
        CaseFile after = state("Takes Soma.");
        reports.report(before);
        reports.view(before);
        reports.json(before);
        reports.report(after);

        assertThat(made).hasValue(2);
        assertThat(reports.report(after).file()).isSameAs(after);
    }

    @Test
    void manyCasesAreNotAllKept() {
        CaseFile first = CaseFiles.of("CM14-0000000").document("", "x").build();
        reports.report(first);
        for (int i = 1; i <= 40; i++) {
            reports.report(CaseFiles.of("CM14-%07d".formatted(i)).document("", "x").build());
        }
        reports.report(first);

        assertThat(made).hasValue(42);
    }

    private static CaseFile state(String text) {
        return CaseFiles.of("CM14-0215099").document("2014-01-01", text).build();
    }
}
