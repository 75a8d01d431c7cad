package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.rows.Rows;

/**
 * Tells what the labelled dates of a document date, by the rows of {@code document-dates.tsv}: a date stands behind its
 * label on the line or, in forms and tables, below it. The furniture of a page is left out.
 */
final class Dating {

    /** A value below its label starts within this many characters of the label's column. */
    private static final int COLUMN_SHIFT = 9;

    /** Lines below a label in which its value is looked for. */
    private static final int LINES_BELOW = 2;

    private final List<DateLabelRow> rows = Rows.read("document-dates", DateLabelRow.class);

    /** The labelled dates of a page, whatever the type of its document. */
    List<LabelledDate> labelled(Leaf leaf) {
        List<FoundDate> found = DateFinder.find(leaf.body());
        List<LabelledDate> dates = new ArrayList<>();
        if (!found.isEmpty()) {
            rows.forEach(row -> label(leaf, row, found, dates));
        }
        return List.copyOf(dates);
    }

    /** The dates of a document of a type, those of the highest priority first. */
    List<DocumentDate> dates(List<Sheet> sheets, DocumentType type) {
        List<LabelledDate> dates = new ArrayList<>();
        for (Sheet sheet : sheets) {
            sheet.dates().stream().filter(date -> date.row().speaksOf(type)).forEach(dates::add);
        }
        dates.sort(Comparator.comparingInt((LabelledDate date) -> date.row().priority())
                .reversed());
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

    private static void label(Leaf leaf, DateLabelRow row, List<FoundDate> found, List<LabelledDate> dates) {
        String text = leaf.body();
        Matcher label = row.pattern().matcher(text);
        if (row.zone() == DateLabelRow.Zone.HEAD) {
            label.region(0, leaf.headEnd());
        }
        while (label.find()) {
            behind(text, label.end(), row.reach(), found)
                    .or(() -> below(text, label.start(), label.end(), found))
                    .ifPresent(date -> dates.add(new LabelledDate(
                            row,
                            new DocumentDate(
                                    date.date(),
                                    row.role(),
                                    new Place(leaf.page().number(), date.begin(), date.end()),
                                    row.id()),
                            label.end() <= date.begin() ? date.begin() - label.end() : 0)));
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
    private static List<DocumentDate> claimedOnce(List<LabelledDate> dates) {
        Map<Place, Integer> nearest = new HashMap<>();
        dates.forEach(date -> nearest.merge(date.date().place(), date.distance(), Math::min));
        return dates.stream()
                .filter(date ->
                        date.distance() == nearest.getOrDefault(date.date().place(), 0))
                .map(LabelledDate::date)
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
}
