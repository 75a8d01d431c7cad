package org.chartline.divide;

/**
 * A date beside a label.
 *
 * @param distance characters between label and date but for a colon and such words as "on"; the longer of two labels that
 *     end at one place is the nearer
 */
record LabelledDate(DateLabelRow row, DocumentDate date, int distance) {

    /** A label of at least this priority gives the day that the page is about, not just any day on it. */
    static final int OWN_DAY = 86;

    /** Where a label ends nearer to the date by a character, no length of it counts. */
    private static final int CHARACTER = 1000;

    /** A date that no label claims. */
    private static final int FAR = 300 * CHARACTER;

    static LabelledDate of(DateLabelRow row, DocumentDate date, int characters, int labelLength) {
        return new LabelledDate(row, date, characters * CHARACTER - Math.min(labelLength, CHARACTER - 1));
    }

    static LabelledDate withoutLabel(DateLabelRow row, DocumentDate date) {
        return new LabelledDate(row, date, FAR);
    }
}
