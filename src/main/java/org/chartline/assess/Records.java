package org.chartline.assess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * The records of people who saw the patient, against which claims are held. Each is made ready to be searched once,
 * however many claims there are. Used by one thread.
 */
final class Records {

    private final Timeline timeline;
    private final List<TaggedDocument> all;
    private final Map<String, TaggedDocument> documents;
    private final Map<String, Found> ready = new HashMap<>();

    private Records(Timeline timeline) {
        this.timeline = timeline;
        this.all = timeline.caseFile().documents().stream()
                .filter(tagged -> Contradictions.counts(tagged.document()) && !Contradictions.claims(tagged.document()))
                .toList();
        this.documents = timeline.caseFile().documents().stream()
                .collect(Collectors.toMap(tagged -> tagged.document().id(), tagged -> tagged));
    }

    static Records of(Timeline timeline) {
        return new Records(timeline);
    }

    Timeline timeline() {
        return timeline;
    }

    /** In the order of the file. */
    List<TaggedDocument> all() {
        return all;
    }

    /** Any document of the case, by its id. */
    Optional<TaggedDocument> document(String id) {
        return Optional.ofNullable(documents.get(id));
    }

    /** A document's words, to be searched. */
    Found words(Document document) {
        return ready.computeIfAbsent(document.id(), id -> Found.in(document));
    }
}
