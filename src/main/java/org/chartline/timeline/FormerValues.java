package org.chartline.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/** Whether the words beside a number say that it is one of an earlier visit: "2/10, was 8/10", "NDI 50% at start". */
final class FormerValues {

    /** On which side of the number the words stand, right beside it. */
    enum Where {
        BEFORE,
        AFTER
    }

    /** A row of {@code rules/former-values.tsv}; the example holds the number in brackets. */
    private record Row(String id, Where where, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("former-values", Row.class);

    private static final int REACH = 90;

    private FormerValues() {}

    /** @param begin and {@code end}: the number's characters in the text */
    static boolean says(String text, int begin, int end) {
        String before = lastSentence(text.substring(Math.max(0, begin - REACH), begin));
        String after = text.substring(end, Math.min(text.length(), end + REACH)).replaceAll("\\s+", " ");
        return ROWS.stream()
                .anyMatch(row -> row.pattern()
                        .matcher(row.where() == Where.BEFORE ? before : after)
                        .find());
    }

    private static String lastSentence(String text) {
        String[] parts = text.split("(?<![A-Z]r|\\b[A-Z])\\.\\s+|\\n\\s*\\n", -1);
        return parts[parts.length - 1].replaceAll("\\s+", " ");
    }
}
