package org.chartline.tag;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * Tells, in a reviewer's rationale, the sentences that report a guideline from those that speak of the patient: what a
 * guideline recommends is true of nobody.
 */
record Speech(List<Row> rows) {

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

    /** Whose voice a sentence has; one without a cue goes on in the voice of the sentence before it. */
    Voice of(Note note, Unit unit) {
        Section section = note.section(unit.span().begin());
        int at = Spans.holding(note.units(), Unit::span, unit.span().begin());
        for (int i = at;
                i >= 0 && note.units().get(i).span().begin() >= section.span().begin();
                i--) {
            int guideline = weight(note, note.units().get(i), Voice.GUIDELINE);
            int patient = weight(note, note.units().get(i), Voice.PATIENT);
            if (guideline > 0 || patient > 0) {
                return guideline > patient ? Voice.GUIDELINE : Voice.PATIENT;
            }
        }
        return Voice.PATIENT;
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
