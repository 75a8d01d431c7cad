package org.chartline.assess;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;

/**
 * A row of {@code rules/topics.tsv}: something that papers claim to be absent.
 *
 * @param claim how a claim of absence names it
 * @param shown what in a record shows that it is there
 * @param types the documents in which it is looked for
 * @param guard whether words of absence or of a plan beside it show that it is not there
 * @param fact whether "no …" without a word of records is a claim that they can answer
 * @param months how much older than the claim a record may be; 0 for any age
 * @param saidBy who makes the claim
 */
record Topic(
        String id,
        Pattern claim,
        Pattern shown,
        List<String> types,
        boolean guard,
        boolean fact,
        int months,
        SaidBy saidBy,
        String example,
        String counterExample,
        String shownExample) {

    /** Whose claim it is. */
    enum SaidBy {
        /** UR and IMR letters, attorneys and forms. */
        LETTERS,
        /** Those who treat, of what they were told. */
        NOTES
    }

    private static final List<Topic> ROWS = Rows.read("topics", Topic.class);

    static List<Topic> saidBy(SaidBy who) {
        return ROWS.stream().filter(row -> row.saidBy() == who).toList();
    }

    boolean lookedForIn(Document document) {
        return types.contains(document.type().toString());
    }

    /** Where a document stands in the order of preference: types named before the progress report come first. */
    int rank(Document document) {
        int note = types.indexOf("progress-report");
        int type = types.indexOf(document.type().toString());
        boolean physician = switch (document.type()) {
            case PROGRESS_REPORT, CONSULTATION, PERMANENT_STATIONARY_REPORT, FIRST_REPORT -> true;
            default -> false;
        };
        return physician ? 1 : type < note ? 0 : 2;
    }

    /** Whether words of a record have it. */
    boolean isShownBy(Passage passage) {
        Matcher matcher = shown.matcher(passage.text());
        while (matcher.find()) {
            if (!guard || !denied(passage.text(), matcher.start(), matcher.end())) {
                return true;
            }
        }
        return false;
    }

    private static boolean denied(String text, int begin, int end) {
        return AbsenceWords.around(text, begin, end) || AbsenceWords.planned(text, begin);
    }
}
