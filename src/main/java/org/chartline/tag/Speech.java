package org.chartline.tag;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * Tells the sentences that report a guideline from those that speak of the patient: what a guideline recommends is true
 * of nobody. A reviewer's rationale tells guidelines at length, a letter of review in paragraphs, others in a sentence.
 */
record Speech(List<Row> rows) {

    /** What a cue weighs that names the guideline. */
    private static final int NAMED = 5;

    /** Whose words a sentence gives. */
    enum Voice {
        GUIDELINE,
        PATIENT
    }

    /**
     * A row of {@code rules/speech-cues.tsv}.
     *
     * @param weight the heavier cue of a sentence decides; of equals the patient's
     */
    record Row(String id, Voice voice, int weight, Pattern pattern, String example) {}

    static Speech read() {
        return new Speech(Rows.read("speech-cues", Row.class));
    }

    /** Whose voice a sentence has; one without a cue goes on in the voice of a sentence before it. */
    Voice of(Note note, Unit unit) {
        Reach reach = reach(note, unit.span().begin());
        int at = Spans.holding(note.units(), Unit::span, unit.span().begin());
        for (int i = at; i >= 0 && note.units().get(i).span().begin() >= reach.from(); i--) {
            int guideline = weight(note, note.units().get(i), Voice.GUIDELINE);
            int patient = weight(note, note.units().get(i), Voice.PATIENT);
            if (guideline > 0 || patient > 0) {
                return guideline >= reach.least() && guideline > patient ? Voice.GUIDELINE : Voice.PATIENT;
            }
        }
        return Voice.PATIENT;
    }

    /**
     * Where a guideline's voice is looked for.
     *
     * @param from how far back a sentence may have its voice from
     * @param least what its cue must weigh
     */
    private record Reach(int from, int least) {}

    private static Reach reach(Note note, int at) {
        Section section = note.section(at);
        if (section.kind() == Section.Kind.RATIONALE) {
            return new Reach(section.span().begin(), 1);
        }
        boolean told = section.kind() == Section.Kind.BODY || section.kind() == Section.Kind.CASE_SUMMARY;
        boolean reviews = switch (note.document().provenance()) {
            case UR, IMR -> true;
            default -> false;
        };
        return told && reviews ? new Reach(note.text().lastIndexOf('\n', at) + 1, 1) : new Reach(at, NAMED);
    }

    private int weight(Note note, Unit unit, Voice voice) {
        record Key(Unit unit, Voice voice) {}
        return note.memo().of(new Key(unit, voice), () -> weighed(note, unit, voice));
    }

    private int weighed(Note note, Unit unit, Voice voice) {
        String sentence = unit.span().of(note.text());
        return rows.stream()
                .filter(row ->
                        row.voice() == voice && row.pattern().matcher(sentence).find())
                .mapToInt(Row::weight)
                .max()
                .orElse(0);
    }
}
