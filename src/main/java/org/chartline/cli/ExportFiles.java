package org.chartline.cli;

import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.draft.SummaryDocx;
import org.chartline.draft.SummaryMarkdown;
import org.chartline.draft.TimelineCsv;

/** The files in which a report is handed on. */
final class ExportFiles {

    private ExportFiles() {}

    static void write(CaseReport report, OutputFolder folder) {
        folder.write("case.json", CaseJson.of(report));
        folder.write("summary.md", SummaryMarkdown.of(report));
        folder.write("summary.docx", SummaryDocx.of(report));
        folder.write("timeline.csv", TimelineCsv.of(report));
    }
}
