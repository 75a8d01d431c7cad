package org.chartline.cli;

import java.util.stream.Stream;
import org.chartline.draft.CaseAnnotations;
import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.draft.FhirBundle;
import org.chartline.draft.SummaryDocx;
import org.chartline.draft.SummaryMarkdown;
import org.chartline.draft.SummaryPdf;
import org.chartline.draft.TimelineCsv;
import org.chartline.draft.TimelinePng;
import org.chartline.exchange.Format;

/** The files in which a report is handed on. */
final class ExportFiles {

    /** What is written, for help texts and messages. */
    static final String NAMES =
            "case.json, summary.docx, summary.pdf, summary.md, timeline.csv, timeline.png and fhir.json";

    private ExportFiles() {}

    static void write(CaseReport report, OutputFolder folder) {
        Stream.<Runnable>of(
                        () -> folder.write("summary.docx", SummaryDocx.of(report)),
                        () -> folder.write("case.json", out -> CaseJson.write(report, out)),
                        () -> folder.write("summary.pdf", SummaryPdf.of(report)),
                        () -> folder.write("fhir.json", out -> FhirBundle.write(report, out)),
                        () -> folder.write("summary.md", SummaryMarkdown.of(report)),
                        () -> folder.write("timeline.csv", TimelineCsv.of(report)),
                        () -> folder.write("timeline.png", TimelinePng.of(report)))
                .parallel()
                .forEach(Runnable::run);
    }

    /** Adds the mentions of each document as brat standoff or UIMA XMI. */
    static void writeMentions(CaseReport report, Format format, OutputFolder folder) {
        String prefix = "mentions-";
        CaseAnnotations.of(report, format).forEach((name, bytes) -> folder.write(prefix + name, bytes));
    }
}
