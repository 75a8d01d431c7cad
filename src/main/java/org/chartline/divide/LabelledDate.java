package org.chartline.divide;

/**
 * A date beside a label.
 *
 * @param distance characters between label and date; 0 where the date stands below
 */
record LabelledDate(DateLabelRow row, DocumentDate date, int distance) {

    /** A label of at least this priority gives the day that the page is about, not just any day on it. */
    static final int OWN_DAY = 86;
}
