package org.chartline.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiFunction;
import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.draft.SummaryDocx;
import org.chartline.draft.SummaryPdf;
import org.springframework.http.MediaType;

/** A form in which a report is handed on. */
enum ExportForm {
    JSON(
            "case.json",
            "application/json",
            (report, standing) -> CaseJson.of(report).getBytes(StandardCharsets.UTF_8)),
    DOCX("summary.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", SummaryDocx::of),
    PDF("summary.pdf", "application/pdf", SummaryPdf::of);

    private final String fileName;
    private final MediaType type;
    private final BiFunction<CaseReport, Optional<String>, byte[]> writer;

    ExportForm(String fileName, String type, BiFunction<CaseReport, Optional<String>, byte[]> writer) {
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

    /** @param standing how far the draft has come, in a sentence; it is not said in JSON */
    byte[] write(CaseReport report, Optional<String> standing) {
        return writer.apply(report, standing);
    }
}
