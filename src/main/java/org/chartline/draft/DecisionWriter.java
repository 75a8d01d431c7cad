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
    private static final Pattern OTHER_THAN_REFUSED = Pattern.compile(
            "(?i)modif|partial|conditional|delay|(?<!non-)(?<!non)(?<!not )\\b(?:certified|approved|authorized)\\b");

    /** Asked and given in columns, which say nothing without what stands above them. */
    private static final Pattern AMOUNTS = Pattern.compile("\\b\\d{1,3} \\d{1,3}\\b");

    private DecisionWriter() {}

    static List<Sentence> of(TaggedDocument letter) {
        Document document = letter.document();
        List<Statement> statements = Statements.of(letter);
        List<Citation> lines = lines(statements);
        List<Sentence> sentences = new ArrayList<>();
        add(sentences, document, decided(letter, lines));
        List<Citation> reasons = of(statements, Statement.Kind.REASON, MOST_REASONS);
        if (!reasons.isEmpty()) {
            add(
                    sentences,
                    document,
                    new Wording().say("As reasons, it reportedly cited: ").quotes(Places.apart(reasons)));
        }
        return sentences;
    }

    /** The lines of the decision, or what it names and the outcome that it gives. */
    private static Wording decided(TaggedDocument letter, List<Citation> lines) {
        Document document = letter.document();
        Wording wording = new Wording().say("In ").document(document).say(", the claims administrator reportedly ");
        List<Citation> refused = asked(letter, Assertion.DENIED);
        Optional<Citation> outcome = RecordLine.first(document, "outcome");
        boolean all = outcome.filter(words -> !OTHER_THAN_REFUSED
                                .matcher(Wording.plain(words))
                                .find())
                        .isPresent()
                && lines.stream()
                        .noneMatch(line ->
                                OTHER_THAN_REFUSED.matcher(Wording.plain(line)).find());
        boolean named =
                refused.stream().noneMatch(place -> lines.stream().anyMatch(line -> Places.overlap(line, place)));
        if (!refused.isEmpty() && all && named) {
            wording.say("failed to approve (")
                    .quote(outcome.get())
                    .say(") a request for ")
                    .quotes(refused);
            return lines.isEmpty()
                    ? wording
                    : wording.say("; line by line, it said: ").quotes(Places.apart(lines));
        }
        if (!lines.isEmpty()) {
            wording.say("decided, line by line: ").quotes(Places.apart(lines));
            return refused.isEmpty() || !named
                    ? wording
                    : wording.say("; the request was for ").quotes(refused);
        }
        List<Citation> requested = refused.isEmpty() ? asked(letter, Assertion.REQUESTED) : refused;
        wording.say("decided on ")
                .say(requested.isEmpty() ? "a request" : "a request for ")
                .quotes(requested);
        outcome.ifPresent(place -> wording.say(", the outcome being given as ").quote(place));
        return wording;
    }

    private static List<Citation> lines(List<Statement> statements) {
        List<Citation> lines = of(statements, Statement.Kind.DECISION, MOST_LINES).stream()
                .filter(line -> !Character.isLowerCase(line.quote().charAt(0)))
                .toList();
        boolean columns = lines.stream()
                .anyMatch(line -> AMOUNTS.matcher(Wording.plain(line)).find());
        List<Citation> table =
                new ArrayList<>(columns ? of(statements, Statement.Kind.HEADING, 1) : List.<Citation>of());
        table.addAll(lines);
        return table;
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
