package org.chartline.divide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.ingest.Reading;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

/**
 * Tells what the dates of a document date, by the rows of {@code document-dates.tsv}: a date stands behind its label on
 * the line or, in forms and tables, below it; one that no label claims is told by its line. The furniture of a page is
 * left out.
 */
final class Dating {

    /** A value below its label starts within this many characters of the label's column. */
    private static final int COLUMN_SHIFT = 9;

    /** Lines below a label in which its value is looked for. */
    private static final int LINES_BELOW = 2;

    /** A date on the label's line is nearer to it than one below, up to this many characters. */
    private static final int BELOW = 12;

    /** A label of less priority tells of another day than the page's. */
    private static final int OF_OTHER_DAYS = 10;

    /** What may stand between a label and its date without parting them. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?i)^(?:[\\s:.,;=#(–—/-]{1,80}|\\b(?:on|of|is|was|for|at|by|the|dated?)\\b){0,20}+");

    private static final int RANGE = 12;

    private static final Pattern UNTIL = Pattern.compile("(?i)\\s{0,20}(?:to|thru|through|until|[-–—])\\s{0,20}");

    private final List<DateLabelRow> labels;
    private final List<DateLabelRow> ofHead;
    private final List<DateLabelRow> ofAny;
    private final Screen headScreen;
    private final Screen anyScreen;
    private final LineDates lines;

    Dating() {
        List<DateLabelRow> rows = Rows.read("document-dates", DateLabelRow.class);
        labels = rows.stream().filter(row -> !row.zone().ofLines()).toList();
        ofAny = labels.stream()
                .filter(row -> row.zone() == DateLabelRow.Zone.ANY)
                .toList();
        ofHead = labels.stream()
                .filter(row -> row.zone() != DateLabelRow.Zone.ANY)
                .toList();
        headScreen = new Screen(ofHead.stream().map(DateLabelRow::pattern).toList());
        anyScreen = new Screen(ofAny.stream().map(DateLabelRow::pattern).toList());
        lines = new LineDates(rows.stream().filter(row -> row.zone().ofLines()).toList());
    }

    static DatedLines dated(Leaf leaf) {
        List<FoundDate> found = WrappedDates.with(DateFinder.find(leaf.body()), leaf.body());
        boolean scanned = leaf.page().reading() != Reading.TEXT;
        return DatedLines.of(leaf, scanned ? SmudgedDates.with(found, leaf.body()) : found);
    }

    /** The dates of a page of which a row tells the role, whatever the type of its document. */
    List<LabelledDate> labelled(Leaf leaf, DatedLines dated) {
        if (dated.found().isEmpty()) {
            return List.of();
        }
        String text = leaf.body();
        Map<DateLabelRow, List<LabelledDate>> byRow = new IdentityHashMap<>();
        anyScreen.of(text).each((label, number) -> label(leaf, label, ofAny.get(number), dated, byRow));
        headScreen
                .of(text.substring(0, leaf.headEnd()))
                .each((label, number) -> label(leaf, label, ofHead.get(number), dated, byRow));
        List<LabelledDate> dates = new ArrayList<>();
        labels.forEach(row -> dates.addAll(byRow.getOrDefault(row, List.of())));
        dates.addAll(endsOfInjuries(leaf, dated, dates));
        lines.add(leaf, dated, dates);
        return dates.stream().filter(date -> !claimed(date, dates)).toList();
    }

    /** The last day of an injury that went on for a time is no day of service either. */
    private static List<LabelledDate> endsOfInjuries(Leaf leaf, DatedLines dated, List<LabelledDate> dates) {
        List<LabelledDate> ends = new ArrayList<>();
        for (LabelledDate date : dates) {
            if (date.date().role() == DocumentDate.Role.INJURY) {
                int begin = date.date().place().end();
                dated.found().stream()
                        .filter(other -> other.begin() > begin && other.begin() <= begin + RANGE)
                        .filter(other -> UNTIL.matcher(leaf.body().substring(begin, other.begin()))
                                .matches())
                        .map(other -> new LabelledDate(date.row(), dated(leaf, date.row(), other), date.distance()))
                        .forEach(ends::add);
            }
        }
        return ends;
    }

    private static DocumentDate dated(Leaf leaf, DateLabelRow row, FoundDate date) {
        return new DocumentDate(
                date.date(), row.role(), new Place(leaf.page().number(), date.begin(), date.end()), row.id());
    }

    /** A date that stands nearer to a label of a birth, a print or an earlier visit is no day of the page's own. */
    private static boolean claimed(LabelledDate date, List<LabelledDate> dates) {
        return dates.stream()
                .anyMatch(other -> other.date().place().equals(date.date().place())
                        && other.distance() < date.distance()
                        && other.row().priority() < OF_OTHER_DAYS
                        && other.row().types().isEmpty());
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

    /**
     * The date that dates the document: never one of a fax, a print, a receipt, an injury or a birth. A likely one is
     * preferred; on a scan one that is not likely is mended, where it can be, or none.
     */
    Optional<DocumentDate> dating(List<DocumentDate> dates, LikelyDays likely, boolean scanned) {
        List<DocumentDate> able =
                dates.stream().filter(date -> priority(date.rule()) > 0).toList();
        Optional<DocumentDate> best =
                able.stream().filter(date -> likely.holds(date.date())).findFirst();
        if (best.isPresent() || !scanned) {
            return best.or(() -> able.stream().findFirst());
        }
        return able.stream()
                .flatMap(date -> likely.mended(date.date()).stream()
                        .map(mended -> new DocumentDate(mended, date.role(), date.place(), date.rule())))
                .findFirst();
    }

    /** Whether no label tells what a date dates, only its line; of such dates a document keeps the one that dates it. */
    boolean guessed(DocumentDate date) {
        return lines.rows().stream().anyMatch(row -> row.id().equals(date.rule()));
    }

    private int priority(String rule) {
        return Stream.concat(labels.stream(), lines.rows().stream())
                .filter(row -> row.id().equals(rule))
                .mapToInt(DateLabelRow::priority)
                .findFirst()
                .orElse(0);
    }

    private static void label(
            Leaf leaf, Matcher label, DateLabelRow row, DatedLines dated, Map<DateLabelRow, List<LabelledDate>> dates) {
        String text = leaf.body();
        if (row.zone() == DateLabelRow.Zone.TITLE && inASentence(text, label)) {
            return;
        }
        behind(text, label.end(), row.reach(), dated)
                .or(() -> inASentence(text, label)
                        ? Optional.empty()
                        : below(text, label.start(), label.end(), dated)
                                .filter(date -> row.role() != DocumentDate.Role.REPORT || !dated.listed(date)))
                .ifPresent(date -> dates.computeIfAbsent(row, first -> new ArrayList<>())
                        .add(LabelledDate.of(
                                row,
                                dated(leaf, row, date),
                                distance(text, label, date),
                                label.end() - label.start())));
    }

    private static boolean inASentence(String text, Matcher label) {
        return RunningLines.prose(text.substring(lineBegin(text, label.start()), lineEnd(text, label.end())));
    }

    /** Characters between label and date on a line; below it, how far the date is out of the label's column. */
    private static int distance(String text, Matcher label, FoundDate date) {
        int line = lineBegin(text, date.begin());
        if (line > label.end()) {
            return BELOW + Math.abs(date.begin() - line - (label.start() - lineBegin(text, label.start())));
        }
        String between = text.substring(label.end(), date.begin());
        return BETWEEN.matcher(between).replaceFirst("").length();
    }

    private static Optional<FoundDate> behind(String text, int from, int reach, DatedLines dated) {
        int lineEnd = lineEnd(text, from);
        return dated.found().stream()
                .filter(date -> date.begin() >= from && date.begin() <= Math.min(from + reach, lineEnd))
                .filter(date -> date.date().precision() == PartialDate.Precision.DAY)
                .filter(date -> reach > 0 || !dated.ofATable(date))
                .findFirst();
    }

    private static Optional<FoundDate> below(String text, int labelBegin, int labelEnd, DatedLines dated) {
        int column = labelBegin - lineBegin(text, labelBegin);
        int begin = lineEnd(text, labelEnd) + 1;
        for (int line = 0; line < LINES_BELOW && begin < text.length(); line++) {
            int from = begin;
            int to = lineEnd(text, begin);
            Optional<FoundDate> nearest = dated.found().stream()
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
