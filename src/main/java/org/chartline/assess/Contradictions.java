package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Records records = Records.of(timeline);
        SideClaims sides = new SideClaims(records);
        CountClaims sessions = new CountClaims(records);
        DrugScreens screens = new DrugScreens(records);
        List<Contradiction> found = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (counts(tagged.document())) {
                if (claims(tagged.document())) {
                    found.addAll(ReviewClaims.of(tagged, records));
                    found.addAll(sides.of(tagged));
                    found.addAll(sessions.of(tagged));
                    found.addAll(Absences.of(tagged, records));
                } else {
                    screens.in(tagged.document()).ifPresent(found::add);
                    found.addAll(NoteClaims.of(tagged, records));
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
}
