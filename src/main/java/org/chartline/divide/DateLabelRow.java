package org.chartline.divide;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/document-dates.tsv}: a label and what the date beside or below it dates.
 *
 * @param priority of several dates that may date the document, the highest counts; 0 never does
 * @param types the kinds of document on which the label has this meaning; none for all
 * @param zone whether the label counts on the whole page or only among its first lines
 * @param reach characters between label and date
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

    DateLabelRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    /** Where on the page the label must stand. */
    enum Zone {
        HEAD,
        ANY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    boolean speaksOf(DocumentType type) {
        return types.isEmpty() || types.contains(type.toString());
    }
}
