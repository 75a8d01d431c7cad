package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/not-medications.tsv}: where a drug's name is part of something else ("epidural steroid
 * injection" is a procedure, "Opioid Treatment Guidelines" a citation).
 *
 * @param before found in the text before the name
 * @param after found in the text after it
 * @param example a text with the name in {@code [[ ]]}
 */
record NotMedicationRow(String id, Pattern name, Pattern before, Pattern after, String example, String counterExample) {

    private static final int REACH = 80;

    boolean speaksOf(String text, Span span) {
        return (name.pattern().isEmpty() || name.matcher(span.of(text)).matches())
                && before.matcher(text.substring(Math.max(0, span.begin() - REACH), span.begin()))
                        .find()
                && after.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + REACH)))
                        .find();
    }
}
