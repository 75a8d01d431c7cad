package org.chartline.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;

/** Whether the words around a drug's name say that the patient does not take it at the visit. */
final class NotCurrent {

    /** On which side of the name the words stand. */
    enum Where {
        BEFORE,
        AFTER
    }

    /** A row of {@code rules/not-current.tsv}. */
    private record Row(String id, Where where, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("not-current", Row.class);

    private static final Pattern FORMER_WORK = Pattern.compile(
            "(?i)\\b(?:last|previous|former|earlier|prior) (?:work )?(?:restrictions?|status)\\b|\\brestrictions of [A-Z0-9]|\\(was ");

    private static final int REACH = 160;

    private NotCurrent() {}

    /** "No side effects from Norco" alone says nothing of taking it, "stopped" and "past" say no. */
    static boolean says(Document document, Medication medication) {
        String text = document.runningText();
        int begin = medication.evidence().span().begin();
        int end = medication.evidence().span().end();
        String before = sentenceBefore(text.substring(Math.max(0, begin - REACH), begin));
        String after = text.substring(end, Math.min(text.length(), end + REACH)).replaceAll("\\s+", " ");
        return ROWS.stream()
                .anyMatch(row -> row.pattern()
                        .matcher(row.where() == Where.BEFORE ? before : after)
                        .find());
    }

    /** "Last restrictions (06/09/2016): 6 hours a day" tells of an earlier visit. */
    static boolean formerWork(Document document, Mention work) {
        int begin = work.evidence().span().begin();
        String text = document.runningText();
        String before = sentenceBefore(text.substring(Math.max(0, begin - REACH), begin + 1));
        return FORMER_WORK.matcher(before).find();
    }

    /** From the last full stop that ends a sentence, or the last empty line. */
    private static String sentenceBefore(String text) {
        String[] parts = text.split("(?<![A-Z]r|\\b[A-Z])[.;]\\s+|\\n\\s*\\n", -1);
        return parts[parts.length - 1].replaceAll("\\s+", " ");
    }
}
