package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.draft.CaseFacts;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Footnotes;
import org.chartline.draft.RecordsIndex;
import org.chartline.draft.Sentence;
import org.chartline.draft.Slot;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseId;
import org.chartline.timeline.Citation;

/** A case's report, as the page shows it. */
record CaseView(
        String id,
        List<Fact> facts,
        CoverageView coverage,
        List<DocumentView> documents,
        List<String> refused,
        List<VisitView> visits,
        List<AssessmentView> assessments,
        List<Conflict> contradictions,
        List<Missing> missing,
        List<Part> summary,
        List<Link> citations,
        List<EventView> events,
        List<RecordView> records) {

    /** A line of the head. */
    record Fact(String label, String value, List<Link> places) {}

    /** How much was read. */
    record CoverageView(int pages, int read, int ocr, int unreadable, String notFound) {}

    /** A line of the list of documents. */
    record DocumentView(
            String id,
            String href,
            String date,
            String type,
            String provenance,
            String band,
            String file,
            String notes) {}

    /** Two places that cannot both be true. */
    record Conflict(String kind, Link claim, Link contrary) {}

    /** A record that is named and not held. */
    record Missing(String what, Link namedIn) {}

    /** Sentences of the summary that stand under one heading. */
    record Part(String title, List<SentenceView> sentences) {}

    /** A sentence of the summary with the numbers of its citations. */
    record SentenceView(String text, List<Mark> marks, String fault) {}

    /** A citation mark. */
    record Mark(int number, Link place) {}

    /** A line of the timeline. */
    record EventView(String date, String kind, String value, Link place, String notes) {}

    /** A line of the index of records. */
    record RecordView(
            int number, String file, String pages, String href, String type, String date, String author, String use) {}

    static CaseView of(CaseReport report) {
        CaseId id = report.file().id();
        return new CaseView(
                id.value(),
                facts(report),
                new CoverageView(
                        report.coverage().pages(),
                        report.coverage().read(),
                        report.coverage().ocr(),
                        report.coverage().unreadable(),
                        report.coverage().notFound()),
                report.file().documents().stream()
                        .map(tagged -> document(id, tagged.document()))
                        .toList(),
                refused(report),
                report.timeline().visits().stream()
                        .map(visit -> VisitView.of(id, visit))
                        .toList(),
                report.assessments().stream()
                        .map(assessment -> AssessmentView.of(id, assessment))
                        .toList(),
                report.contradictions().stream()
                        .map(c -> new Conflict(c.kind().toString(), Link.to(id, c.claim()), Link.to(id, c.contrary())))
                        .toList(),
                report.missingRecords().stream()
                        .map(m -> new Missing(
                                m.what() + m.date().map(date -> " of " + date).orElse(""), Link.to(id, m.namedIn())))
                        .toList(),
                summary(report),
                Footnotes.of(report.summary()).citations().stream()
                        .map(citation -> Link.to(id, citation))
                        .toList(),
                events(report),
                report.records().entries().stream()
                        .map(entry -> record(id, entry))
                        .toList());
    }

    private static RecordView record(CaseId id, RecordsIndex.Entry entry) {
        return new RecordView(
                entry.number(),
                entry.file(),
                entry.pages(),
                entry.document()
                        .map(document -> Link.page(id, document, entry.firstPage()))
                        .orElse(""),
                entry.type(),
                entry.date().map(Object::toString).orElse("undated"),
                entry.author().orElse(""),
                entry.use());
    }

    private static List<Fact> facts(CaseReport report) {
        CaseFacts facts = report.facts();
        CaseId id = report.file().id();
        List<Fact> lines = new ArrayList<>();
        lines.add(fact(report, "Applicant", facts.applicant()));
        lines.add(fact(report, "Date of injury", facts.injury()));
        lines.add(fact(report, "Occupation", facts.occupation()));
        lines.add(fact(report, "Mechanism", facts.mechanism()));
        if (!facts.bodyParts().isEmpty()) {
            lines.add(new Fact(
                    "Body parts",
                    facts.bodyParts().stream().map(CaseFacts.Cited::value).collect(Collectors.joining("; ")),
                    facts.bodyParts().stream()
                            .map(part -> Link.to(id, part.citation()))
                            .toList()));
        }
        return lines;
    }

    private static Fact fact(CaseReport report, String label, Optional<CaseFacts.Cited> fact) {
        return fact.map(f ->
                        new Fact(label, f.value(), List.of(Link.to(report.file().id(), f.citation()))))
                .orElseGet(() -> new Fact(label, report.coverage().notFound(), List.of()));
    }

    private static DocumentView document(CaseId id, Document document) {
        List<String> notes = new ArrayList<>();
        switch (document.reading()) {
            case UNREADABLE -> notes.add("unreadable");
            case OCR -> notes.add("read by OCR (%s)".formatted(document.band()));
            case MIXED -> notes.add("in part unreadable or read by OCR");
            case TEXT -> {}
        }
        document.duplicateOf().ifPresent(other -> notes.add("second copy of " + other));
        document.copiedFrom().ifPresent(other -> notes.add("carried forward from " + other));
        document.samePatient().filter(same -> !same).ifPresent(other -> notes.add("another patient"));
        return new DocumentView(
                document.id(),
                Link.page(id, document.id(), document.firstPage()),
                document.serviceDate().map(Object::toString).orElse("undated"),
                document.type().toString(),
                document.provenance().toString(),
                document.band().toString(),
                document.fileName() + " p. " + document.firstPage()
                        + (document.lastPage() > document.firstPage() ? "–" + document.lastPage() : ""),
                String.join(", ", notes));
    }

    private static List<String> refused(CaseReport report) {
        List<String> refused = new ArrayList<>();
        for (SourceFile file : report.file().files()) {
            if (file instanceof SourceFile.Refused r) {
                refused.add(r.name() + ": " + r.reason() + ": " + r.detail());
            }
        }
        return refused;
    }

    private static List<Part> summary(CaseReport report) {
        List<Part> parts = new ArrayList<>();
        Footnotes footnotes = Footnotes.of(report.summary());
        for (Slot slot : Slot.values()) {
            List<SentenceView> sentences = report.summary().sentences().stream()
                    .filter(sentence -> sentence.slot() == slot)
                    .map(sentence -> sentence(report.file().id(), sentence, footnotes))
                    .toList();
            if (!sentences.isEmpty()) {
                parts.add(new Part(DraftView.title(slot), sentences));
            }
        }
        return parts;
    }

    private static SentenceView sentence(CaseId id, Sentence sentence, Footnotes footnotes) {
        List<Citation> citations = footnotes.citations();
        return new SentenceView(
                sentence.text(),
                footnotes.numbers(sentence).stream()
                        .map(number -> new Mark(number, Link.to(id, citations.get(number - 1))))
                        .toList(),
                sentence.fault().orElse(""));
    }

    private static List<EventView> events(CaseReport report) {
        CaseId id = report.file().id();
        return report.timeline().events().stream()
                .map(event -> {
                    List<String> notes = new ArrayList<>(event.flags());
                    if (event.secondHand()) {
                        notes.add(0, "reported");
                    }
                    return new EventView(
                            event.date().toString(),
                            event.kind().toString(),
                            event.value(),
                            Link.to(id, event.citation()),
                            String.join(", ", notes));
                })
                .toList();
    }
}
