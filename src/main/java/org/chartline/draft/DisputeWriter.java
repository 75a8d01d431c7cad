package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** What was refused and that it was appealed, as the letters themselves say. */
final class DisputeWriter {

    private static final int MOST = 5;

    /** Neither a full refusal nor a finding on the treatment (brief, trap 30). */
    private static final Pattern OTHER_THAN_REFUSED = Pattern.compile("(?i)modif|partial|conditional|delay");

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
        letters.forEach(this::decision);
        if (letters.isEmpty()) {
            sentences.add(coverage.missing("The Utilization Review decision", Slot.UR_DECISION));
        }
    }

    private void decision(TaggedDocument letter) {
        Document document = letter.document();
        List<Citation> refused = asked(letter, Assertion.DENIED);
        Optional<Citation> outcome = RecordLine.first(document, "outcome");
        Wording wording = new Wording().say("In ").document(document);
        boolean other = outcome.map(Wording::plain)
                .filter(words -> OTHER_THAN_REFUSED.matcher(words).find())
                .isPresent();
        if (refused.isEmpty() || outcome.isEmpty() || other) {
            List<Citation> named = refused.isEmpty() ? asked(letter, Assertion.REQUESTED) : refused;
            wording.say(", the claims administrator reportedly decided on ");
            wording.say(named.isEmpty() ? "a request" : "a request for ").quotes(named);
            outcome.ifPresent(
                    place -> wording.say(", the outcome being given as ").quote(place));
        } else {
            outcome.ifPresent(place -> wording.say(", the claims administrator reportedly failed to approve (")
                    .quote(place)
                    .say(") a request for ")
                    .quotes(refused));
        }
        RecordLine.first(document, "reason")
                .ifPresent(reason -> wording.say(", reportedly citing ").quote(reason));
        sentences.add(wording.end(Slot.UR_DECISION, Optional.of(document.id())));
    }

    /** What a letter names in an assertion, as it is written. */
    private static List<Citation> asked(TaggedDocument letter, Assertion assertion) {
        List<Citation> named = new ArrayList<>();
        for (Mention mention : letter.mentions()) {
            boolean treatment = mention instanceof Procedure
                    || mention instanceof Medication medication && medication.kind() != Medication.Kind.CLASS;
            if (treatment
                    && mention instanceof Mention.Asserted asserted
                    && asserted.assertion() == assertion
                    && (assertion != Assertion.REQUESTED || underRequestHeading(mention))) {
                named.add(Extent.whole(letter.document(), mention));
            }
        }
        List<Citation> apart = Places.apart(named);
        return apart.size() > MOST ? apart.subList(0, MOST) : apart;
    }

    /** A guideline excerpt names treatments too. */
    private static boolean underRequestHeading(Mention mention) {
        return mention.evidence()
                .cue()
                .filter(cue -> cue.rule().equals("section-request"))
                .isPresent();
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
            List<Citation> named = asked(determination, Assertion.REQUESTED);
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
