package org.chartline.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/**
 * The papers of a case, against which claims are held. Each is made ready to be searched once, however many claims there
 * are. Used by one thread.
 */
final class Records {

    private final Timeline timeline;
    private final List<TaggedDocument> own;
    private final List<TaggedDocument> all;
    private final List<TaggedDocument> byDay;
    private final Map<DocumentType, List<TaggedDocument>> byType;
    private final List<Visit> visits;
    private final Map<String, TaggedDocument> documents;
    private final Map<String, Found> ready = new HashMap<>();
    private final Map<String, List<Passage>> passages = new HashMap<>();

    private Records(Timeline timeline) {
        this.timeline = timeline;
        this.own = timeline.caseFile().documents().stream()
                .filter(tagged -> Contradictions.counts(tagged.document()))
                .toList();
        this.all = own.stream()
                .filter(tagged -> Contradictions.records(tagged.document()))
                .toList();
        this.byDay = all.stream()
                .sorted(Comparator.comparing(tagged -> day(tagged.document()).orElse(LocalDate.MIN)))
                .toList();
        this.byType = byDay.stream()
                .collect(Collectors.groupingBy(tagged -> tagged.document().type()));
        this.visits = timeline.visits().stream().filter(Course::byAPhysician).toList();
        this.documents = timeline.caseFile().documents().stream()
                .collect(Collectors.toMap(tagged -> tagged.document().id(), tagged -> tagged));
    }

    static Records of(Timeline timeline) {
        return new Records(timeline);
    }

    Timeline timeline() {
        return timeline;
    }

    /** The patient's papers, each once, in the order of the file. */
    List<TaggedDocument> own() {
        return own;
    }

    /** Those of people who saw the patient, in the order of the file. */
    List<TaggedDocument> all() {
        return all;
    }

    /** The same, oldest first; those without a day before all. */
    List<TaggedDocument> byDay() {
        return byDay;
    }

    /** Those of a type, oldest first. */
    List<TaggedDocument> ofType(DocumentType type) {
        return byType.getOrDefault(type, List.of());
    }

    /** All papers of a type, records or not. */
    List<TaggedDocument> papers(DocumentType type) {
        return own.stream().filter(tagged -> tagged.document().type() == type).toList();
    }

    /** Any document of the case, by its id. */
    Optional<TaggedDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** What physicians examined, oldest first, up to the day of a paper; all of it when the paper has no day. */
    List<Visit> visitsBefore(Document paper) {
        Optional<LocalDate> day = day(paper);
        return visits.stream()
                .filter(visit -> day.isEmpty() || !visit.date().earliest().isAfter(day.get()))
                .toList();
    }

    /** The day of a paper: that of the service, else that on which it was asked for, reported or signed. */
    static Optional<LocalDate> day(Document paper) {
        return paper.serviceDate()
                .or(() -> paper.dates().stream()
                        .filter(date -> switch (date.role()) {
                            case REQUEST, DECISION, REPORT, SIGNATURE -> true;
                            default -> false;
                        })
                        .map(date -> date.date())
                        .findFirst())
                .map(date -> date.latest());
    }

    /** Whether a paper is of a later day than another; not where one has no day. */
    static boolean isLater(Document paper, Document than) {
        Optional<LocalDate> day = day(paper);
        Optional<LocalDate> other = day(than);
        return day.isPresent() && other.isPresent() && day.get().isAfter(other.get());
    }

    /** A document's words, to be searched. */
    Found words(Document document) {
        return ready.computeIfAbsent(document.id(), id -> Found.in(document));
    }

    /** A document's sentences. */
    List<Passage> passages(Document document) {
        return passages.computeIfAbsent(
                document.id(), id -> Passages.of(document, words(document).running()));
    }

    /** The sentence that a character of a document stands in. */
    Optional<Passage> passage(Document document, int at) {
        return Passages.at(passages(document), at);
    }
}
