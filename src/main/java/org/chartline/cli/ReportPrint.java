package org.chartline.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.assess.Contradiction;
import org.chartline.assess.MissingRecord;
import org.chartline.divide.Document;
import org.chartline.draft.CaseFacts;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Coverage;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** A case's report for the terminal. */
final class ReportPrint {

    private final CaseReport report;
    private final Sheet sheet = new Sheet();

    private ReportPrint(CaseReport report) {
        this.report = report;
    }

    /** The whole report. */
    static String of(CaseReport report) {
        ReportPrint print = new ReportPrint(report);
        print.head();
        print.documents();
        VisitsPrint.add(print.sheet, report.timeline().visits());
        AssessmentsPrint.add(print.sheet, report.assessments(), report.coverage());
        print.contradictions();
        print.missing();
        SummaryPrint.add(print.sheet, report.summary());
        return print.sheet.toString();
    }

    /** "D03 p. 2". */
    static String place(Citation citation) {
        return citation.document() + Sheet.NO_BREAK + "p." + Sheet.NO_BREAK + citation.page();
    }

    static String places(List<Citation> citations) {
        return citations.stream().map(ReportPrint::place).distinct().collect(Collectors.joining(", "));
    }

    static String quote(Citation citation) {
        return "“" + citation.quote().strip().replaceAll("\\s+", " ") + "”";
    }

    private void head() {
        CaseFacts facts = report.facts();
        sheet.title("Case " + report.file().id());
        fact("Applicant", facts.applicant());
        fact("Injury", facts.injury());
        fact("Occupation", facts.occupation());
        fact("Mechanism", facts.mechanism());
        if (!facts.bodyParts().isEmpty()) {
            sheet.labelled(
                    0,
                    "Body parts",
                    facts.bodyParts().stream()
                            .map(part -> part.value() + " (" + place(part.citation()) + ")")
                            .collect(Collectors.joining("; ")));
        }
        sheet.labelled(0, "Coverage", coverage(report.coverage()));
    }

    static String coverage(Coverage coverage) {
        return "%d pages: %d read (%d of them by OCR), %d unreadable"
                .formatted(coverage.pages(), coverage.read(), coverage.ocr(), coverage.unreadable());
    }

    private void fact(String label, Optional<CaseFacts.Cited> fact) {
        sheet.labelled(
                0,
                label,
                fact.map(f -> f.value() + " (" + place(f.citation()) + ")")
                        .orElse(report.coverage().notFound()));
    }

    private void documents() {
        sheet.heading("Documents");
        for (TaggedDocument tagged : report.file().documents()) {
            Document document = tagged.document();
            sheet.line(0, "%-4s %-11s %s".formatted(document.id(), day(document), describe(document)));
        }
        for (SourceFile file : report.file().files()) {
            if (file instanceof SourceFile.Refused refused) {
                sheet.line(0, "refused: %s: %s: %s".formatted(refused.name(), refused.reason(), refused.detail()));
            }
        }
    }

    private static String day(Document document) {
        return document.serviceDate().map(Object::toString).orElse("undated");
    }

    private static String describe(Document document) {
        StringBuilder words = new StringBuilder();
        words.append("%s (%s), %s".formatted(document.type(), document.provenance(), document.fileName()));
        words.append(
                document.firstPage() == document.lastPage()
                        ? " p. " + document.firstPage()
                        : " pp. " + document.firstPage() + "-" + document.lastPage());
        switch (document.reading()) {
            case UNREADABLE -> words.append(", unreadable");
            case OCR -> words.append(", read by OCR (%s)".formatted(document.band()));
            case MIXED -> words.append(", in part unreadable or read by OCR");
            case TEXT -> {}
        }
        document.duplicateOf().ifPresent(id -> words.append(", second copy of ").append(id));
        document.copiedFrom()
                .ifPresent(id -> words.append(", carried forward from ").append(id));
        document.samePatient().filter(same -> !same).ifPresent(other -> words.append(", ANOTHER PATIENT"));
        return words.toString();
    }

    private void contradictions() {
        sheet.heading("Contradictions");
        for (Contradiction contradiction : report.contradictions()) {
            sheet.line(
                    0,
                    "%s: %s (%s) against %s (%s)"
                            .formatted(
                                    contradiction.kind(),
                                    quote(contradiction.claim()),
                                    place(contradiction.claim()),
                                    quote(contradiction.contrary()),
                                    place(contradiction.contrary())));
        }
        none(report.contradictions());
    }

    private void missing() {
        sheet.heading("Records named and not held");
        for (MissingRecord record : report.missingRecords()) {
            sheet.line(
                    0,
                    "%s%s, named in %s: %s"
                            .formatted(
                                    record.what(),
                                    record.date().map(date -> " of " + date).orElse(""),
                                    place(record.namedIn()),
                                    quote(record.namedIn())));
        }
        none(report.missingRecords());
    }

    private void none(List<?> found) {
        if (found.isEmpty()) {
            sheet.line(0, report.coverage().notFound());
        }
    }
}
