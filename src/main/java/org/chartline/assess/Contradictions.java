package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * Holds what letters and request forms claim against what the treating records say, and notes against other notes and
 * results: the door to the searches of this package.
 */
public final class Contradictions {

    private Contradictions() {}

    /** Each pair once, in the order of the file; of one document's claims of a kind, alike in words, the first. */
    public static List<Contradiction> of(Timeline timeline) {
        List<Contradiction> found = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (counts(tagged.document())) {
                if (claims(tagged.document())) {
                    found.addAll(ReviewClaims.of(tagged, timeline));
                    found.addAll(SideClaims.of(tagged, timeline));
                    found.addAll(CountClaims.of(tagged, timeline));
                    found.addAll(Absences.of(tagged, timeline));
                } else {
                    found.addAll(NoteClaims.of(tagged, timeline));
                }
            }
        }
        return once(found);
    }

    private static List<Contradiction> once(List<Contradiction> found) {
        Map<String, Contradiction> once = new LinkedHashMap<>();
        for (Contradiction one : found) {
            String words = one.kind() == Contradiction.Kind.WORK_STATUS || one.kind() == Contradiction.Kind.FUNCTION
                    ? ""
                    : one.claim().quote().toLowerCase(java.util.Locale.ROOT);
            once.putIfAbsent(one.claim().document() + one.kind() + words, one);
        }
        return List.copyOf(once.values());
    }

    static boolean counts(Document document) {
        return document.samePatient().orElse(true) && document.duplicateOf().isEmpty();
    }

    /** What others say of the patient: letters, forms, attorneys. */
    static boolean claims(Document document) {
        return !document.provenance().firstHand() || document.type() == DocumentType.RFA;
    }

    /** The records against which a claim is held: those of people who saw the patient. */
    static List<TaggedDocument> records(Timeline timeline) {
        return timeline.caseFile().documents().stream()
                .filter(tagged -> counts(tagged.document()) && !claims(tagged.document()))
                .toList();
    }

    /** The record that a visit was written in. */
    static Optional<TaggedDocument> record(Timeline timeline, String id) {
        return timeline.caseFile().documents().stream()
                .filter(tagged -> tagged.document().id().equals(id))
                .findFirst();
    }
}
