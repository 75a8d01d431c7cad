package org.chartline.divide;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/document-dates.tsv}: a label and what the date beside or below it dates, or a kind of line and
 * what a date on it dates.
 *
 * @param priority of several dates that may date the document, the highest counts; 0 never does
 * @param types the kinds of document on which the label has this meaning, or after a {@code -} those on which it has not;
 *     none for all
 * @param zone where on the page the label counts
 * @param reach characters between label and date
 * @param pattern the label; in the zones of lines, what the line says with each date as {@value #DATE}
 */
record DateLabelRow(
        String id,
        DocumentDate.Role role,
        int priority,
        List<String> types,
        Zone zone,
        int reach,
        Pattern pattern,
        String example) {

    /** Stands for a date in a line. */
    static final char DATE = '§';

    private static final String NOT = "-";

    DateLabelRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    /** Where on the page the label must stand. */
    enum Zone {
        HEAD,
        /** Among the first lines, in no sentence. */
        TITLE,
        ANY,
        /** A line by itself among the first. */
        HEAD_LINE,
        /** A line by itself among the last. */
        TAIL_LINE,
        /** Any line by itself. */
        LINE;

        boolean ofLines() {
            return this == HEAD_LINE || this == TAIL_LINE || this == LINE;
        }

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean speaksOf(DocumentType type) {
        return types.contains(type.toString())
                || !types.contains(NOT + type) && types.stream().allMatch(other -> other.startsWith(NOT));
    }
}
