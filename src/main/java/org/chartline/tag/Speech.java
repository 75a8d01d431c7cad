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
            if (guideline > 0 || patient >= reach.heard()) {
                return guideline >= reach.least() && guideline > patient ? Voice.GUIDELINE : Voice.PATIENT;
            }
        }
        return reach.unsaid();
    }

    /**
     * Where a guideline's voice is looked for.
     *
     * @param from how far back a sentence may have its voice from
     * @param least what its cue must weigh
     * @param unsaid the voice where no cue speaks
     */
    private record Reach(int from, int least, Voice unsaid) {

        /** In a quoted guideline "the patient" is any patient. */
        int heard() {
            return unsaid == Voice.GUIDELINE ? NAMED : 1;
        }
    }

    private static Reach reach(Note note, int at) {
        Section section = note.section(at);
        if (section.kind() == Section.Kind.RATIONALE) {
            return new Reach(section.span().begin(), 1, Voice.PATIENT);
        }
        if (section.kind() == Section.Kind.CRITERIA) {
            return new Reach(at, 1, Voice.GUIDELINE);
        }
        boolean told = section.kind() == Section.Kind.BODY || section.kind() == Section.Kind.CASE_SUMMARY;
        boolean reviews = switch (note.document().provenance()) {
            case UR, IMR -> true;
            default -> false;
        };
        return told && reviews
                ? new Reach(note.text().lastIndexOf('\n', at) + 1, 1, Voice.PATIENT)
                : new Reach(at, NAMED, Voice.PATIENT);
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
