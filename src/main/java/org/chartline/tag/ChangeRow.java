package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/medication-changes.tsv}: words that say what is done with a drug.
 *
 * @param reach characters that may lie between the words and the name
 */
record ChangeRow(
        String id,
        Medication.Change change,
        SigRow.Side side,
        int reach,
        Pattern pattern,
        String example,
        String counterExample) {}
