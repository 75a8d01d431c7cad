package org.chartline.divide;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * What a reviewer says of a page, in place of what was found.
 *
 * @param source the corrections file's name, for messages
 * @param line its line, from 1
 * @param file the name of the case's file
 * @param page a page of it, from 1
 * @param value as written: {@code yes} or {@code no} for {@code BEGINS}, a document type, an ISO date or {@code none},
 *     {@code same} or {@code other} for {@code PATIENT}, {@code none} or a mention with its attributes for {@code MENTION}
 * @param passage the words of the page that are spoken of; for {@code MENTION} only
 * @param review who said it when, and in place of what
 */
public record Correction(
        String source,
        int line,
        String file,
        int page,
        What what,
        String value,
        Optional<Passage> passage,
        Review review) {

    /** The value that takes a correction back. */
    public static final String AS_FOUND = "as-found";

    /** What is corrected; all but {@code BEGINS} and {@code MENTION} is said of the document that holds the page. */
    public enum What {
        BEGINS,
        TYPE,
        DATE,
        PATIENT,
        MENTION;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /**
     * Words of a page. They are looked for again when the page was read anew.
     *
     * @param begin first character in the page's text; -1 where it was not given
     */
    public record Passage(int begin, String quote) {}

    /**
     * How a correction came about, as far as it was written down.
     *
     * @param by the account
     * @param at ISO 8601 in UTC
     * @param was what was found before anybody corrected it, in the form of {@code value}
     */
    public record Review(String by, String at, String was) {

        public static final Review UNKNOWN = new Review("", "", "");
    }

    /** Where corrections stand in a file, whatever the order in which they were made. */
    static final Comparator<Correction> BY_PLACE = Comparator.comparing(Correction::file)
            .thenComparing(Correction::page)
            .thenComparing(Correction::what)
            .thenComparing(
                    correction -> correction.passage().map(Passage::begin).orElse(-1))
            .thenComparing(
                    correction -> correction.passage().map(Passage::quote).orElse(""));

    /** One of a page or its document. */
    public static Correction of(String source, int line, String file, int page, What what, String value) {
        return new Correction(source, line, file, page, what, value, Optional.empty(), Review.UNKNOWN);
    }

    /** The same on another line. */
    Correction onLine(int other) {
        return new Correction(source, other, file, page, what, value, passage, review);
    }

    /** The same, in place of what {@code earlier} took the place of. */
    Correction inPlaceOf(Correction earlier) {
        Review whole = new Review(review.by(), review.at(), earlier.review().was());
        return new Correction(source, line, file, page, what, value, passage, whole);
    }

    /** Whether both speak of the same thing. */
    boolean sameThing(Correction other) {
        return file.equals(other.file) && page == other.page && what == other.what && passage.equals(other.passage);
    }

    /** @throws BadCorrectionException when the value is none of its kind; mentions are looked at when they are made */
    void check() {
        switch (what) {
            case BEGINS -> oneOf(source, line, value, "yes", "no");
            case PATIENT -> oneOf(source, line, value, "same", "other");
            case TYPE -> type(source, line, value);
            case DATE -> date(source, line, value);
            case MENTION -> passage(source, line, passage);
        }
    }

    /** Whether it gives a certain answer. */
    public boolean says(String answer) {
        return value.equals(answer);
    }

    private static void passage(String source, int line, Optional<Passage> passage) {
        if (passage.isEmpty()) {
            throw new BadCorrectionException(
                    source, line, "no quote: write the words of the page in a cell below the heading 'quote'");
        }
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
