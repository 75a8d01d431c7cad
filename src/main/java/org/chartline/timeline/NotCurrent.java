package org.chartline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.tag.Assertion;
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

    private static final List<Row> WORK = Rows.read("not-current-work", Row.class);

    private static final Pattern LATER = Pattern.compile(
            "(?i)^(?:[^.;]|\\.(?!\\s)){0,160}?\\b(?:next (?:month|visit|time|week)|(?:in|after) (?:\\d|two|three|four|six) weeks)\\b");

    private static final int REACH = 160;

    private static final Pattern HEADING =
            Pattern.compile("(?m)^[ \\t]*(?<words>[A-Z][A-Za-z ,/&]{2,45}?)[ \\t]*(?::|$)");

    private static final List<UnderRow> UNDER = Rows.read("not-taken-under", UnderRow.class);

    /** The examinee's own account in the present tense; a record that is reviewed is quoted in it as well. */
    private static final Pattern TAKES = Pattern.compile(
            "(?i)\\b(?:he|she|patient|applicant|examinee|worker)\\s+(?:now\\s+|currently\\s+|still\\s+)*"
                    + "(?:takes|is\\s+(?:now\\s+|currently\\s+)?taking)\\b");

    private static final Pattern RECORDS = Pattern.compile("(?i)record|file|papers|documents?");

    /** A row of {@code rules/not-taken-under.tsv}. */
    private record UnderRow(String id, Pattern pattern, String example, String counterExample) {}

    private NotCurrent() {}

    /** What an evaluator writes under a heading of history, opinion or future care is not what is taken. */
    static boolean underAnotherHeading(Document document, Medication medication) {
        if (document.type() != DocumentType.AME_QME_REPORT) {
            return false;
        }
        Matcher heading = HEADING.matcher(document.runningText())
                .region(0, medication.evidence().span().begin())
                .useAnchoringBounds(false);
        String last = "";
        while (heading.find()) {
            last = heading.group("words");
        }
        String words = last;
        String sentence = before(document, medication);
        if (TAKES.matcher(sentence.substring(sentence.lastIndexOf(". ") + 1)).find()
                && !RECORDS.matcher(words).find()) {
            return false;
        }
        return UNDER.stream().anyMatch(row -> row.pattern().matcher(words).find());
    }

    /** "No side effects from Norco" alone says nothing of taking it, "stopped" and "past" say no. */
    static boolean says(Document document, Medication medication) {
        return says(ROWS, before(document, medication), after(document, medication));
    }

    private static boolean says(List<Row> rows, String before, String after) {
        return rows.stream()
                .anyMatch(row -> row.pattern()
                        .matcher(row.where() == Where.BEFORE ? before : after)
                        .find());
    }

    /** Whether it was taken until lately: stopped, run out, finished; not one of old trials. */
    static boolean ended(Document document, Medication medication) {
        boolean stopped = medication.change().equals(Optional.of(Medication.Change.STOP))
                && (medication.assertion() == Assertion.PAST || medication.assertion() == Assertion.PRESENT);
        String before = before(document, medication);
        return matches("past", before, "") ? matches("last", before, "") : stopped || ranOut(document, medication);
    }

    /** "Decrease MS Contin to 15 mg next month": not yet what is taken. */
    static boolean later(Document document, Medication medication) {
        return LATER.matcher(after(document, medication)).find();
    }

    private static boolean ranOut(Document document, Medication medication) {
        return matches("ran-out", "", after(document, medication)) || matches("last", before(document, medication), "");
    }

    private static boolean matches(String id, String before, String after) {
        return ROWS.stream()
                .filter(row -> row.id().equals(id))
                .anyMatch(row -> row.pattern()
                        .matcher(row.where() == Where.BEFORE ? before : after)
                        .find());
    }

    private static String before(Document document, Medication medication) {
        int begin = medication.evidence().span().begin();
        return sentenceBefore(document.runningText().substring(Math.max(0, begin - REACH), begin));
    }

    private static String after(Document document, Medication medication) {
        String text = document.runningText();
        int end = medication.evidence().span().end();
        return text.substring(end, Math.min(text.length(), end + REACH)).replaceAll("\\s+", " ");
    }

    /** "Last restrictions (06/09/2016): 6 hours a day" tells of an earlier visit, "not yet permanent and stationary" of none. */
    static boolean formerWork(Document document, Mention work) {
        int begin = work.evidence().span().begin();
        String text = document.runningText();
        String before = sentenceBefore(text.substring(Math.max(0, begin - REACH), begin));
        int end = work.evidence().span().end();
        String after = text.substring(end, Math.min(text.length(), end + REACH)).replaceAll("\\s+", " ");
        return says(WORK, before, after);
    }

    /** From the last full stop that ends a sentence, or the last empty line. */
    private static String sentenceBefore(String text) {
        String[] parts = text.split("(?<![A-Z]r|\\b[A-Z])[.;]\\s+|\\n\\s*\\n", -1);
        return parts[parts.length - 1].replaceAll("\\s+", " ");
    }
}
