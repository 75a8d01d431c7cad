package org.chartline.tag;

import java.util.List;
import org.chartline.rows.Rows;

/**
 * Tells whether a number of ten rates a pain: the sentence or the label over it must speak of pain, and the words beside
 * it must not make it a grade, a count or a date (brief, section 3c).
 */
final class PainCues {

    /** In forms the label stands over the number, in the line above or the one above that. */
    private static final int LABEL_LINES = 2;

    private final List<PainCueRow> rows = Rows.read("pain-cues", PainCueRow.class);

    boolean ratesPain(Note note, Span number) {
        Span unit = note.unit(number.begin()).span();
        String before = note.text().substring(unit.begin(), number.begin());
        String after = note.text().substring(number.end(), Math.max(number.end(), unit.end()));
        return (says(PainCueRow.Kind.PAIN, before + " " + after)
                        || says(
                                PainCueRow.Kind.PAIN,
                                labelOver(note.text(), before.contains("   ") ? number.begin() : unit.begin()))
                        || says(PainCueRow.Kind.ALONE, after)
                                && number.of(note.text()).contains("/"))
                && !says(PainCueRow.Kind.OTHER_SCALE, column(before));
    }

    /** What follows counts something: {@code 7 out of 10 patients}. */
    boolean counts(Note note, Span number) {
        Span unit = note.unit(number.begin()).span();
        return says(
                PainCueRow.Kind.NOT_A_SCORE, note.text().substring(number.end(), Math.max(number.end(), unit.end())));
    }

    private boolean says(PainCueRow.Kind kind, String words) {
        return rows.stream()
                .anyMatch(row ->
                        row.kind() == kind && row.pattern().matcher(words).find());
    }

    /** The words of the number's own column: a gap of three blanks parts the fields of a form. */
    private static String column(String before) {
        return before.substring(before.lastIndexOf("   ") + 1);
    }

    private static String labelOver(String text, int at) {
        int begin = text.lastIndexOf('\n', Math.max(0, at - 1));
        int end = begin;
        for (int i = 0; i < LABEL_LINES && begin > 0; i++) {
            begin = text.lastIndexOf('\n', begin - 1);
        }
        return end <= 0 ? "" : text.substring(begin + 1, end);
    }
}
