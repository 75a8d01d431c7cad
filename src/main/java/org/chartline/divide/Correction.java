package org.chartline.divide;

import java.time.DateTimeException;
import java.util.Arrays;
import org.chartline.rows.Terms;

/**
 * What a reviewer says of a page, in place of what the divider found.
 *
 * @param source the corrections file's name, for messages
 * @param line its line, from 1
 * @param file the name of the case's file
 * @param page a page of it, from 1
 * @param value as written: {@code yes} or {@code no} for {@code BEGINS}, a document type, an ISO date or {@code none},
 *     {@code same} or {@code other} for {@code PATIENT}
 */
public record Correction(String source, int line, String file, int page, What what, String value) {

    /** What is corrected; all but {@code BEGINS} is said of the document that holds the page. */
    public enum What {
        BEGINS,
        TYPE,
        DATE,
        PATIENT;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** @throws BadCorrectionException when the value is none of its kind */
    public Correction {
        switch (what) {
            case BEGINS -> oneOf(source, line, value, "yes", "no");
            case PATIENT -> oneOf(source, line, value, "same", "other");
            case TYPE -> type(source, line, value);
            case DATE -> date(source, line, value);
        }
    }

    boolean says(String answer) {
        return value.equals(answer);
    }

    private static void oneOf(String source, int line, String value, String... allowed) {
        if (!Arrays.asList(allowed).contains(value)) {
            throw new BadCorrectionException(source, line, "'" + value + "': write " + String.join(" or ", allowed));
        }
    }

    private static void type(String source, int line, String value) {
        try {
            Terms.parse(DocumentType.class, value);
        } catch (IllegalArgumentException e) {
            throw new BadCorrectionException(source, line, e.getMessage() + ": write one of them");
        }
    }

    private static void date(String source, int line, String value) {
        try {
            if (!value.equals("none")) {
                PartialDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw new BadCorrectionException(
                    source, line, "'" + value + "' is no date: write it as 2014-11-11, 2014-11 or 2014, or none");
        }
    }
}
