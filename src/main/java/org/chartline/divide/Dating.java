package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.ingest.Page;
import org.chartline.rows.Rows;

/**
 * Tells what the labelled dates of a document date, by the rows of {@code document-dates.tsv}: a date stands behind its
 * label on the line or, in forms and tables, below it.
 */
final class Dating {

    /** A value below its label starts within this many characters of the label's column. */
    private static final int COLUMN_SHIFT = 9;

    /** Lines below a label in which its value is looked for. */
    private static final int LINES_BELOW = 2;

    private final List<DateLabelRow> rows = Rows.read("document-dates", DateLabelRow.class);

    /** The dates whose role a label tells, those of the highest priority first. */
    List<DocumentDate> dates(List<Page> pages, DocumentType type) {
        List<Ranked> dates = new ArrayList<>();
        for (Page page : pages) {
            List<FoundDate> found = DateFinder.find(page.text());
            for (DateLabelRow row : rows) {
                if (row.speaksOf(type) && !found.isEmpty()) {
                    label(page, row, found, dates);
                }
            }
        }
        dates.sort(Comparator.comparingInt(Ranked::priority).reversed());
        return claimedOnce(dates);
    }

    /** The date that dates the document: never one of a fax, a print, a receipt, an injury or a birth. */
    Optional<DocumentDate> dating(List<DocumentDate> dates) {
        return dates.stream().filter(date -> priority(date.rule()) > 0).findFirst();
    }

    private int priority(String rule) {
        return rows.stream()
                .filter(row -> row.id().equals(rule))
                .mapToInt(DateLabelRow::priority)
                .findFirst()
                .orElse(0);
    }

    private static void label(Page page, DateLabelRow row, List<FoundDate> found, List<Ranked> dates) {
        Matcher label = row.pattern().matcher(page.text());
        while (label.find()) {
            behind(page.text(), label.end(), row.reach(), found)
                    .or(() -> below(page.text(), label.start(), label.end(), found))
                    .ifPresent(date -> dates.add(new Ranked(
                            row.priority(),
                            label.end() <= date.begin() ? date.begin() - label.end() : 0,
                            new DocumentDate(
                                    date.date(),
                                    row.role(),
                                    new Place(page.number(), date.begin(), date.end()),
                                    row.id()))));
        }
    }

    private static Optional<FoundDate> behind(String text, int from, int reach, List<FoundDate> found) {
        int lineEnd = lineEnd(text, from);
        return found.stream()
                .filter(date -> date.begin() >= from && date.begin() <= Math.min(from + reach, lineEnd))
                .filter(date -> date.date().precision() == PartialDate.Precision.DAY)
                .findFirst();
    }

    private static Optional<FoundDate> below(String text, int labelBegin, int labelEnd, List<FoundDate> found) {
        int column = labelBegin - lineBegin(text, labelBegin);
        int begin = lineEnd(text, labelEnd) + 1;
        for (int line = 0; line < LINES_BELOW && begin < text.length(); line++) {
            int from = begin;
            int to = lineEnd(text, begin);
            Optional<FoundDate> nearest = found.stream()
                    .filter(date -> date.begin() >= from && date.end() <= to)
                    .filter(date -> Math.abs(date.begin() - from - column) <= COLUMN_SHIFT)
                    .min(Comparator.comparingInt(date -> Math.abs(date.begin() - from - column)));
            if (nearest.isPresent()) {
                return nearest;
            }
            begin = to + 1;
        }
        return Optional.empty();
    }

    /** A date belongs to the label that stands nearest before it, whatever the labels' priorities. */
    private static List<DocumentDate> claimedOnce(List<Ranked> dates) {
        return dates.stream()
                .filter(date -> dates.stream()
                        .noneMatch(other ->
                                other.date().place().equals(date.date().place()) && other.distance() < date.distance()))
                .map(Ranked::date)
                .distinct()
                .toList();
    }

    private static int lineBegin(String text, int at) {
        return text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private record Ranked(int priority, int distance, DocumentDate date) {}
}
