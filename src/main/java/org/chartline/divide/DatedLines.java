package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;

/**
 * The dates of a page and the lines on which they stand.
 *
 * @param found all dates, in order
 * @param lines those of the page's lines that hold a date, in order
 */
record DatedLines(List<FoundDate> found, List<DatedLine> lines) {

    /** Rows of a table stand so many lines apart at most. */
    private static final int ROWS_APART = 2;

    private static final int SAME_COLUMN = 1;

    /** So many dates on a line are the heading of a table, of which none is the page's own. */
    private static final int TABLE = 3;

    /**
     * A line with dates.
     *
     * @param index its number among the lines of the page that are not blank
     * @param dates at least one
     * @param text the line with each date as {@link DateLabelRow#DATE}
     */
    record DatedLine(int index, List<FoundDate> dates, String text) {

        boolean ofATable() {
            return dates.size() >= TABLE;
        }

        /** Where the first date begins on the line. */
        private int column() {
            return text.indexOf(DateLabelRow.DATE);
        }
    }

    static DatedLines of(Leaf leaf, List<FoundDate> found) {
        List<DatedLine> lines = new ArrayList<>();
        for (int i = 0; i < leaf.lines().size(); i++) {
            Place line = leaf.lines().get(i);
            List<FoundDate> dates = found.stream()
                    .filter(date -> date.begin() >= line.begin() && date.end() <= line.end())
                    .toList();
            if (!dates.isEmpty()) {
                lines.add(new DatedLine(i, dates, text(leaf.body(), line, dates)));
            }
        }
        return new DatedLines(found, List.copyOf(lines));
    }

    /** The line with its indentation, since what stands at the right of a letter is a date by itself. */
    private static String text(String body, Place line, List<FoundDate> dates) {
        int begin = body.lastIndexOf('\n', Math.max(0, line.begin() - 1)) + 1;
        StringBuilder text = new StringBuilder(body.substring(begin, line.end()));
        for (int i = dates.size() - 1; i >= 0; i--) {
            text.replace(dates.get(i).begin() - begin, dates.get(i).end() - begin, String.valueOf(DateLabelRow.DATE));
        }
        return text.toString();
    }

    /** Whether the line's date is one of a column of dates, as of visits or bills, none of which is the page's own. */
    boolean listed(DatedLine line) {
        return lines.stream()
                .anyMatch(other -> other.index() != line.index()
                        && Math.abs(other.index() - line.index()) <= ROWS_APART
                        && Math.abs(other.column() - line.column()) <= SAME_COLUMN
                        && !other.dates()
                                .get(0)
                                .date()
                                .equals(line.dates().get(0).date()));
    }

    boolean listed(FoundDate date) {
        return lines.stream().anyMatch(line -> line.dates().contains(date) && listed(line));
    }

    boolean ofATable(FoundDate date) {
        return lines.stream().anyMatch(line -> line.ofATable() && line.dates().contains(date));
    }
}
