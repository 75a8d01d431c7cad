package org.chartline.web;

import java.util.Optional;
import org.chartline.Archive;
import org.chartline.draft.CaseReport;
import org.chartline.store.Action;
import org.chartline.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Reports to take away, with the summary as reviewers left it. */
@RestController
class ApiExport {

    private final Archive archive;
    private final Database database;
    private final Reports reports;

    ApiExport(Archive archive, Database database, Reports reports) {
        this.archive = archive;
        this.database = database;
        this.reports = reports;
    }

    /** @param format {@code json}, {@code docx} or {@code pdf} */
    @Needs(Action.EXPORT)
    @GetMapping("/api/v1/cases/{id}/export/{format}")
    ResponseEntity<byte[]> export(
            @PathVariable String id,
            @PathVariable ExportForm format,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known) {
        Drafting drafting = Drafting.of(database, reports.report(archive.load(Problems.caseId(id))));
        CaseReport report = drafting.draft().edited();
        ResponseEntity<byte[]> answer =
                Answers.tagged(format.write(report, Optional.of(drafting.said())), format.type(), known);
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + report.file().id() + "-" + format.fileName() + "\"")
                .body(answer.getBody());
    }
}
