package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** What was refused and that it was appealed, as the letters themselves say. */
final class DisputeWriter {

    private final Timeline timeline;
    private final CaseFacts facts;
    private final Coverage coverage;
    private final List<Sentence> sentences = new ArrayList<>();

    private DisputeWriter(Timeline timeline, CaseFacts facts, Coverage coverage) {
        this.timeline = timeline;
        this.facts = facts;
        this.coverage = coverage;
    }

    static List<Sentence> write(Timeline timeline, CaseFacts facts, Coverage coverage) {
        DisputeWriter writer = new DisputeWriter(timeline, facts, coverage);
        writer.decisions();
        writer.appeal();
        writer.determinations();
        return writer.sentences;
    }

    private void decisions() {
        List<TaggedDocument> letters = documents(DocumentType.UR_DECISION);
        letters.forEach(letter -> sentences.addAll(DecisionWriter.of(letter)));
        if (letters.isEmpty()) {
            sentences.add(coverage.missing("The Utilization Review decision", Slot.UR_DECISION));
        }
    }

    private void appeal() {
        List<TaggedDocument> applications = documents(DocumentType.IMR_APPLICATION);
        if (applications.isEmpty()) {
            sentences.add(coverage.missing("The application for Independent Medical Review", Slot.APPEAL));
        }
        for (TaggedDocument application : applications) {
            Wording wording = new Wording().say("The decision was subsequently appealed by ");
            wording.document(application.document());
            facts.represented()
                    .filter(attorney -> attorney.citation()
                            .document()
                            .equals(application.document().id()))
                    .ifPresent(attorney ->
                            wording.say(", which names an attorney, ").quote(attorney.citation()));
            sentences.add(
                    wording.end(Slot.APPEAL, Optional.of(application.document().id())));
        }
    }

    private void determinations() {
        for (TaggedDocument determination : documents(DocumentType.IMR_DETERMINATION)) {
            Document document = determination.document();
            Wording wording = new Wording().say("The file held ").document(document);
            List<Citation> named = DecisionWriter.asked(determination, Assertion.REQUESTED);
            if (!named.isEmpty()) {
                wording.say(", which reportedly concerned ").quotes(named);
            }
            sentences.add(wording.end(Slot.APPEAL, Optional.of(document.id())));
        }
    }

    private List<TaggedDocument> documents(DocumentType type) {
        return timeline.caseFile().documents().stream()
                .filter(tagged -> tagged.document().type() == type)
                .filter(tagged -> tagged.document().duplicateOf().isEmpty())
                .filter(tagged -> tagged.document().samePatient().orElse(true))
                .toList();
    }
}
