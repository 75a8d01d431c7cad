package org.chartline.divide;

import java.util.List;
import java.util.regex.Matcher;

/**
 * Tells what a date dates that no label claims, by where its line stands and what else is on it. A sentence and the
 * heading of a table tell nothing.
 *
 * @param rows those whose zone is one of lines
 */
record LineDates(List<DateLabelRow> rows) {

    /** Earlier dates without a label are of birth. */
    private static final int FIRST_YEAR = 2004;

    /** Lines within which a note has its day. */
    private static final int HEAD = 14;

    private static final int TAIL = 8;

    /** Of a time the last day is the one on which it was written down. */
    private static final String RANGE =
            ".*" + DateLabelRow.DATE + "\\s*(?:to|thru|through|[-–—])\\s*" + DateLabelRow.DATE + ".*";

    /** How stamps write a day. */
    private static final String STAMPED = "[A-Z]{3} \\d{1,2},? \\d{4}";

    void add(Leaf leaf, DatedLines dated, List<LabelledDate> dates) {
        for (DatedLines.DatedLine line : dated.lines()) {
            if (!line.ofATable() && !RunningLines.prose(line.text())) {
                boolean listed = dated.listed(line);
                rows.stream()
                        .filter(row -> row.zone() == DateLabelRow.Zone.LINE
                                || !listed
                                        && stands(
                                                row.zone(),
                                                line.index(),
                                                leaf.lines().size()))
                        .forEach(row -> add(leaf, row, line, dates));
            }
        }
    }

    private static void add(Leaf leaf, DateLabelRow row, DatedLines.DatedLine line, List<LabelledDate> dates) {
        Matcher matcher = row.pattern().matcher(line.text());
        if (matcher.find()) {
            String before = line.text().substring(0, line.text().indexOf(DateLabelRow.DATE, matcher.start()));
            int at = (int) before.chars().filter(c -> c == DateLabelRow.DATE).count();
            boolean range = line.text().matches(RANGE);
            for (FoundDate date : line.dates()
                    .subList(range ? line.dates().size() - 1 : at, line.dates().size())) {
                String written = leaf.body().substring(date.begin(), date.end());
                if (date.date().precision() == PartialDate.Precision.DAY
                        && date.date().year() >= FIRST_YEAR
                        && !written.matches(STAMPED)) {
                    Place place = new Place(leaf.page().number(), date.begin(), date.end());
                    dates.add(
                            LabelledDate.withoutLabel(row, new DocumentDate(date.date(), row.role(), place, row.id())));
                }
            }
        }
    }

    private static boolean stands(DateLabelRow.Zone zone, int index, int lines) {
        return switch (zone) {
            case HEAD_LINE -> index < HEAD;
            case TAIL_LINE -> index >= lines - TAIL;
            default -> true;
        };
    }
}
