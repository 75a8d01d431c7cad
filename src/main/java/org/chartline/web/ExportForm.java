package org.chartline.web;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.draft.SummaryDocx;
import org.chartline.draft.SummaryPdf;
import org.springframework.http.MediaType;

/** A form in which a report is handed on. */
enum ExportForm {
    JSON("case.json", "application/json", report -> CaseJson.of(report).getBytes(StandardCharsets.UTF_8)),
    DOCX("summary.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", SummaryDocx::of),
    PDF("summary.pdf", "application/pdf", SummaryPdf::of);

    private final String fileName;
    private final MediaType type;
    private final Function<CaseReport, byte[]> writer;

    ExportForm(String fileName, String type, Function<CaseReport, byte[]> writer) {
        this.fileName = fileName;
        this.type = MediaType.parseMediaType(type);
        this.writer = writer;
    }

    String fileName() {
        return fileName;
    }

    MediaType type() {
        return type;
    }

    byte[] write(CaseReport report) {
        return writer.apply(report);
    }
}
