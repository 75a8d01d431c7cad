package org.chartline.divide;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of {@code rules/document-dates.tsv}: a label and what the date beside or below it dates.
 *
 * @param priority of several dates that may date the document, the highest counts; 0 never does
 * @param types the kinds of document on which the label has this meaning; none for all
 * @param reach characters between label and date
 */
record DateLabelRow(
        String id,
        DocumentDate.Role role,
        int priority,
        List<String> types,
        int reach,
        Pattern pattern,
        String example) {

    DateLabelRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    boolean speaksOf(DocumentType type) {
        return types.isEmpty() || types.contains(type.toString());
    }
}
