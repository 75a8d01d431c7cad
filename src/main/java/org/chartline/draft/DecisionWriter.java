package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** What a letter of Utilization Review decided, line by line as the letter has it, and the reasons that it gives. */
final class DecisionWriter {

    private static final int MOST_ASKED = 5;
    private static final int MOST_LINES = 6;
    private static final int MOST_REASONS = 3;

    /** Neither a full refusal nor a finding on the treatment (brief, trap 30). */
    private static final Pattern OTHER_THAN_REFUSED = Pattern.compile("(?i)modif|partial|conditional|delay");

    /** Asked and given in columns, which say nothing without what stands above them. */
    private static final Pattern AMOUNTS = Pattern.compile("\\b\\d{1,3} \\d{1,3}\\b");

    private DecisionWriter() {}

    static List<Sentence> of(TaggedDocument letter) {
        Document document = letter.document();
        List<Statement> statements = Statements.of(letter);
        Wording wording = new Wording().say("In ").document(document);
        List<Citation> refused = asked(letter, Assertion.DENIED);
        Optional<Citation> outcome = RecordLine.first(document, "outcome")
                .filter(words ->
                        !OTHER_THAN_REFUSED.matcher(Wording.plain(words)).find());
        if (!refused.isEmpty() && outcome.isPresent()) {
            wording.say(", the claims administrator reportedly failed to approve (")
                    .quote(outcome.get())
                    .say(") a request for ")
                    .quotes(refused);
        } else {
            List<Citation> named = refused.isEmpty() ? asked(letter, Assertion.REQUESTED) : refused;
            wording.say(", the claims administrator reportedly decided on ");
            wording.say(named.isEmpty() ? "a request" : "a request for ").quotes(named);
            RecordLine.first(document, "outcome")
                    .ifPresent(place ->
                            wording.say(", the outcome being given as ").quote(place));
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Citation> lines = of(statements, Statement.Kind.DECISION, MOST_LINES).stream()
                .filter(line -> !Character.isLowerCase(line.quote().charAt(0)))
                .toList();
        add(sentences, document, wording);
        if (!lines.isEmpty()) {
            boolean columns = lines.stream()
                    .anyMatch(line -> AMOUNTS.matcher(Wording.plain(line)).find());
            List<Citation> table =
                    new ArrayList<>(columns ? of(statements, Statement.Kind.HEADING, 1) : List.<Citation>of());
            table.addAll(lines);
            add(
                    sentences,
                    document,
                    new Wording()
                            .say("Line by line, the letter reportedly said: ")
                            .quotes(Places.apart(table)));
        }
        List<Citation> reasons = of(statements, Statement.Kind.REASON, MOST_REASONS);
        if (!reasons.isEmpty()) {
            add(
                    sentences,
                    document,
                    new Wording().say("As reasons, it reportedly cited: ").quotes(Places.apart(reasons)));
        }
        return sentences;
    }

    private static void add(List<Sentence> sentences, Document document, Wording wording) {
        sentences.add(wording.end(Slot.UR_DECISION, Optional.of(document.id())));
    }

    private static List<Citation> of(List<Statement> all, Statement.Kind kind, int most) {
        List<Statement> same =
                all.stream().filter(statement -> statement.kind() == kind).toList();
        return Statements.last(same, most).stream().map(Statement::place).toList();
    }

    /** What a letter names in an assertion, as it is written. */
    static List<Citation> asked(TaggedDocument letter, Assertion assertion) {
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
        return apart.size() > MOST_ASKED ? apart.subList(0, MOST_ASKED) : apart;
    }

    /** A guideline excerpt names treatments too. */
    private static boolean underRequestHeading(Mention mention) {
        return mention.evidence()
                .cue()
                .filter(cue -> cue.rule().equals("section-request"))
                .isPresent();
    }
}
