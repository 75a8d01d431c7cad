package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/** Decides whether and when a mention is true of the patient, from its section, its unit and the cues in reach. */
final class Assertions {

    /** What a section's heading weighs against the cues of {@code assertion-cues.tsv}. */
    static final int SECTION_WEIGHT = 30;

    /** What the voice of a guideline weighs. */
    static final int GUIDELINE_WEIGHT = 87;

    /**
     * What cTAKES' NegEx weighs: our own cues know more of this field's language. It is not heard in a rationale, where
     * what is lacking is the evidence for a treatment and not the treatment.
     */
    static final int NEGEX_WEIGHT = 35;

    /** Words that end a cue's reach: what follows is another statement. */
    private static final Pattern BARRIER = Pattern.compile(
            "(?i);|\\b(?:but|however|although|though|except|whereas|nevertheless|which is why|; and)\\b|\\.\\s+[A-Z]");

    private static final Pattern COLUMN_GAP = Pattern.compile(" {3,}+");

    private final List<AssertionRow> cues = Rows.read("assertion-cues", AssertionRow.class);
    private final Screen screen =
            new Screen(cues.stream().map(AssertionRow::pattern).toList());
    private final List<SectionAssertionRow> sections = Rows.read("section-assertions", SectionAssertionRow.class);
    private final Speech speech = Speech.read();

    /** An assertion and the words that decided it. */
    record Decision(Assertion assertion, Optional<Evidence.Cue> cue) {}

    /**
     * @param span the mention's words
     * @param negated what cTAKES' NegEx says of them
     */
    Decision decide(Note note, Span span, MentionType type, boolean negated) {
        List<Vote> votes = new ArrayList<>();
        cueVotes(note, span, type, votes);
        sectionVote(note, span, type).ifPresent(votes::add);
        if (speech.of(note, note.unit(span.begin())) == Speech.Voice.GUIDELINE) {
            Span sentence = note.unit(span.begin()).span();
            votes.add(new Vote(
                    Assertion.HYPOTHETICAL,
                    GUIDELINE_WEIGHT,
                    0,
                    Optional.of(new Evidence.Cue("guideline-voice", sentence.of(note.text()), sentence))));
        }
        if (negated && note.section(span.begin()).kind() != Section.Kind.RATIONALE) {
            votes.add(new Vote(
                    Assertion.NEGATED,
                    NEGEX_WEIGHT,
                    0,
                    Optional.of(new Evidence.Cue("ctakes-negex", span.of(note.text()), span))));
        }
        return votes.stream()
                .max(Comparator.comparingInt(Vote::weight).thenComparing(Vote::distance, Comparator.reverseOrder()))
                .map(vote -> new Decision(vote.assertion(), vote.cue()))
                .orElse(new Decision(Assertion.PRESENT, Optional.empty()));
    }

    private void cueVotes(Note note, Span span, MentionType type, List<Vote> votes) {
        Section.Kind section = note.section(span.begin()).kind();
        Unit unit = note.unit(span.begin());
        for (Cue cue : note.memo().of(unit, () -> cues(note, unit.span()))) {
            if (cue.row().speaksOf(type, section)) {
                vote(note.text(), cue.row(), cue.span(), span).ifPresent(votes::add);
            }
        }
    }

    /** All cues of a unit, whatever they speak of. */
    private List<Cue> cues(Note note, Span unit) {
        List<Cue> found = new ArrayList<>();
        screen.of(unit.of(note.text())).each((matcher, row) -> {
            Span words = new Span(unit.begin() + matcher.start(), unit.begin() + matcher.end());
            found.add(new Cue(cues.get(row), words));
        });
        return List.copyOf(found);
    }

    /** A row and where its words stand. */
    private record Cue(AssertionRow row, Span span) {}

    private static Optional<Vote> vote(String text, AssertionRow row, Span cue, Span mention) {
        boolean before = cue.end() <= mention.begin();
        boolean after = cue.begin() >= mention.end();
        boolean there = switch (row.side()) {
            case BEFORE -> before;
            case AFTER -> after;
            case WITHIN -> !before && !after;
            case ANYWHERE -> true;
        };
        String between = before
                ? text.substring(cue.end(), mention.begin())
                : after ? text.substring(mention.end(), cue.begin()) : "";
        String withNext = before ? text.substring(cue.end(), mention.begin() + 1) : between;
        if (!there || length(between) > row.reach()) {
            return Optional.empty();
        }
        if (row.side() != AssertionRow.Side.ANYWHERE
                && BARRIER.matcher(withNext).find()) {
            return Optional.empty();
        }
        return Optional.of(new Vote(
                row.assertion(),
                row.weight(),
                between.length(),
                Optional.of(new Evidence.Cue(row.id(), cue.of(text), cue))));
    }

    /** The gap between two columns of a table counts as one blank. */
    private static int length(String between) {
        return between.contains("   ")
                ? COLUMN_GAP.matcher(between).replaceAll(" ").length()
                : between.length();
    }

    private Optional<Vote> sectionVote(Note note, Span span, MentionType type) {
        Section section = note.section(span.begin());
        return sections.stream()
                .filter(row -> row.speaksOf(type, section.kind()))
                .map(row -> new Vote(
                        row.assertion(),
                        SECTION_WEIGHT,
                        0,
                        section.heading().length() == 0
                                ? Optional.empty()
                                : Optional.of(new Evidence.Cue(
                                        "section-" + section.kind(),
                                        section.heading().of(note.text()),
                                        section.heading()))))
                .findFirst();
    }

    /** One voice on the assertion. */
    private record Vote(Assertion assertion, int weight, int distance, Optional<Evidence.Cue> cue) {}
}
