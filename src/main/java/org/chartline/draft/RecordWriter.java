package org.chartline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** First-hand records that are no visits: imaging, tests, operations, pharmacy logs; newest first, one sentence each. */
final class RecordWriter {

    private static final int MOST = 4;
    private static final int MOST_DRUGS = 10;

    private RecordWriter() {}

    static List<Sentence> write(Timeline timeline) {
        List<String> visits =
                timeline.visits().stream().map(visit -> visit.document().id()).toList();
        List<TaggedDocument> others = timeline.caseFile().documents().stream()
                .filter(tagged -> TreatmentWriter.counts(tagged.document()))
                .filter(tagged -> !visits.contains(tagged.document().id()))
                .sorted(Comparator.comparing(RecordWriter::day).reversed())
                .toList();
        List<Sentence> sentences = new ArrayList<>();
        for (TaggedDocument tagged : others) {
            List<Citation> places =
                    tagged.document().type() == DocumentType.PHARMACY_LOG ? drugs(tagged) : findings(tagged.document());
            if (!places.isEmpty()) {
                sentences.add(sentence(tagged.document(), places));
            }
        }
        return sentences;
    }

    private static String day(TaggedDocument tagged) {
        return tagged.document().serviceDate().map(Object::toString).orElse("");
    }

    private static Sentence sentence(Document document, List<Citation> places) {
        String verb = document.type() == DocumentType.PHARMACY_LOG ? " listed fills of " : " reported: ";
        Wording wording = new Wording().say("The file also held ").document(document);
        wording.say(", which" + verb).quotes(places);
        return wording.end(Slot.OTHER_RECORD, Optional.of(document.id()));
    }

    private static List<Citation> findings(Document document) {
        List<Citation> findings = Places.apart(RecordLine.all(document, "finding"));
        return findings.size() > MOST ? findings.subList(0, MOST) : findings;
    }

    private static List<Citation> drugs(TaggedDocument log) {
        List<Citation> drugs = new ArrayList<>();
        for (Mention mention : log.mentions()) {
            if (mention instanceof Medication) {
                drugs.add(Citation.of(log.document(), mention.evidence()));
            }
        }
        List<Citation> apart = Places.apart(drugs);
        return apart.size() > MOST_DRUGS ? apart.subList(0, MOST_DRUGS) : apart;
    }
}
