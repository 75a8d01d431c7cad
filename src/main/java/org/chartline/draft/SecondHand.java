package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.Cue;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.timeline.Citation;

/** What a file of letters alone is to a reader: reports of records by people who did not examine the person. */
final class SecondHand {

    private SecondHand() {}

    /** A sentence for each decision of a file that has nothing at first hand; none for other files. */
    static List<Sentence> of(List<Document> documents) {
        if (documents.stream().anyMatch(TreatmentWriter::counts)) {
            return List.of();
        }
        return documents.stream()
                .filter(document -> document.type() == DocumentType.IMR_DETERMINATION
                        || document.type() == DocumentType.UR_DECISION)
                .map(SecondHand::sentence)
                .toList();
    }

    private static Sentence sentence(Document letter) {
        Wording wording = new Wording().say("What this file held of the person was " + DocumentNames.article(letter));
        letter.cues().stream()
                .filter(cue -> cue.what().equals("type"))
                .map(Cue::place)
                .filter(place -> place.end() > place.begin())
                .findFirst()
                .ifPresent(place ->
                        wording.say(" (").quote(Citation.of(letter, place)).say(")"));
        wording.say("; what it reports of examinations and treatment is second-hand and falls short of first-hand"
                + " evidence");
        return wording.end(Slot.CASE_LINE, Optional.of(letter.id()));
    }
}
