package org.chartline.timeline;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Place;
import org.chartline.tag.DateMention;
import org.chartline.tag.Evidence;
import org.chartline.tag.PainScore;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * The cells of tables that hold visits side by side: a heading of days, and below it a row for each thing measured. Only
 * the column of the document's own day tells of its visit; the first column is most often the oldest.
 */
record DatedTable(List<Cell> cells) {

    private static final int LONGEST_HEAD = 32;
    private static final int LONGEST_LABEL = 40;

    private static final Pattern CELL = Pattern.compile("\\S++(?:[ \\u00a0]\\S++)*+");
    private static final Pattern OWN = Pattern.compile(
            "(?i)^(?:today|now|current(?:ly)?|present|this visit|final|at discharge|discharge)\\b.{0,12}$");
    private static final Pattern FORMER = Pattern.compile(
            "(?i)^(?:initial|baseline|start|eval(?:uation)?|admission|intake|last|prior|previous|first)\\b.{0,14}$");

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])");
    private static final Pattern DATES = Pattern.compile("(?i)(?:dates?|days?|visits?|seen|DOS)\\b.{0,12}");

    /** A field with its date is no heading of a column: {@code DOB 9/8/72   DOS 1/20/15}. */
    private static final Pattern FIELD = Pattern.compile(
            "(?i)^(?:D\\.?O\\.?[BISL]\\b|date of|born|birth|injur|surg|onset|claim|hired|seen|examined|print|fax|rec)");

    private static final Pattern PAIN = Pattern.compile("(?i)^(?:pain|VAS|NRS)\\b");
    private static final Pattern SCORE = Pattern.compile("10|\\d(?:\\.\\d)?");
    static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:in|before|pre|start|arrival)\\b");
    static final Pattern AFTER = Pattern.compile("(?i)\\b(?:out|after|post|end|leaving)\\b");

    /**
     * One value of a table.
     *
     * @param day empty for a column that has none, such as a goal
     * @param own whether it is the column of the visit that the document was written of
     * @param label what the row measures
     * @param row where the row begins in the document's text
     */
    record Cell(Optional<PartialDate> day, boolean own, String label, int row, int begin, int end) {}

    /** A heading of a column and where its middle stands in the line. */
    private record Head(Optional<PartialDate> day, boolean own, double middle) {}

    static DatedTable of(TaggedDocument tagged) {
        String text = tagged.document().runningText();
        List<Cell> cells = new ArrayList<>();
        List<Head> heads = List.of();
        boolean blank = false;
        int begin = 0;
        while (begin <= text.length()) {
            int end = lineEnd(text, begin);
            List<int[]> parts = parts(text, begin, end);
            List<Head> found = heads(tagged, text, begin, parts);
            if (!found.isEmpty()) {
                heads = found;
            } else if (parts.isEmpty()) {
                heads = blank || end < text.length() && text.charAt(end) == Document.PAGE_BREAK ? List.of() : heads;
            } else if (parts.size() < 2) {
                heads = List.of();
            } else if (!heads.isEmpty()) {
                cells.addAll(row(text, begin, parts, heads));
            }
            blank = parts.isEmpty();
            begin = end + 1;
        }
        return new DatedTable(List.copyOf(cells));
    }

    static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != Document.PAGE_BREAK) {
            end++;
        }
        return end;
    }

    /** Begin and end of what wide gaps part. */
    static List<int[]> parts(String text, int begin, int end) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = CELL.matcher(text).region(begin, end);
        while (matcher.find()) {
            parts.add(new int[] {matcher.start(), matcher.end()});
        }
        return parts;
    }

    /** The columns that a line heads; none when fewer than two of its cells name a visit. */
    private static List<Head> heads(TaggedDocument tagged, String text, int line, List<int[]> parts) {
        List<Head> heads = new ArrayList<>();
        int visits = 0;
        boolean yearless = !parts.isEmpty()
                && DATES.matcher(text.substring(parts.get(0)[0], parts.get(0)[1]))
                        .matches();
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            String words = text.substring(part[0], part[1]);
            if (words.length() > LONGEST_HEAD) {
                return List.of();
            }
            Optional<PartialDate> day = day(tagged, words, part, yearless);
            boolean own = day.isPresent()
                    ? day.equals(tagged.document().serviceDate())
                    : OWN.matcher(words).matches();
            boolean field = day.isPresent() && FIELD.matcher(words).find();
            boolean visit =
                    !field && (day.isPresent() || own || FORMER.matcher(words).matches());
            visits += visit ? 1 : 0;
            if (visit || i > 0) {
                heads.add(new Head(day, own, (part[0] + part[1]) / 2.0 - line));
            }
        }
        return visits < 2 || visits < heads.size() - 1 ? List.of() : heads;
    }

    private static Optional<PartialDate> day(TaggedDocument tagged, String words, int[] part, boolean yearless) {
        return day(tagged, part[0], part[1]).or(() -> yearless ? withoutYear(tagged, words) : Optional.empty());
    }

    /** The first day that is named between two characters of the document's text. */
    static Optional<PartialDate> day(TaggedDocument tagged, int begin, int end) {
        return tagged.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.evidence().span().begin() >= begin
                        && date.evidence().span().end() <= end)
                .map(DateMention::value)
                .findFirst();
    }

    /** A month and day in a sheet that was filled visit by visit: the first year in which it is not before the sheet's day. */
    private static Optional<PartialDate> withoutYear(TaggedDocument tagged, String words) {
        Matcher day = MONTH_AND_DAY.matcher(words);
        Optional<PartialDate> service = tagged.document().serviceDate();
        if (!day.matches() || service.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = service.get().earliest();
        try {
            LocalDate found =
                    LocalDate.of(first.getYear(), Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
            LocalDate later = found.isBefore(first.minusMonths(6)) ? found.plusYears(1) : found;
            return Optional.of(
                    PartialDate.parse((later.isAfter(first.plusMonths(6)) ? later.minusYears(1) : later).toString()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The scores in the rows on pain, of the columns that are asked for: with what stands in the label as the context. */
    List<Fact<PainScore>> pain(Document document, Predicate<Cell> column) {
        List<Fact<PainScore>> scores = new ArrayList<>();
        String text = document.runningText();
        for (Cell cell : cells) {
            String value = text.substring(cell.begin(), cell.end());
            if (column.test(cell)
                    && PAIN.matcher(cell.label()).find()
                    && SCORE.matcher(value).matches()) {
                Evidence evidence =
                        new Evidence(new Span(cell.begin(), cell.end()), value, "dated-table", Optional.empty());
                BigDecimal score = new BigDecimal(value);
                PainScore pain = new PainScore(
                        evidence, score, score, context(cell.label()), Optional.empty(), Optional.empty());
                Place row = document.place(cell.row(), cell.end());
                scores.add(new Fact<>(pain, Citation.of(document, row)));
            }
        }
        return scores;
    }

    static PainScore.Context context(String label) {
        return BEFORE.matcher(label).find()
                ? PainScore.Context.BEFORE
                : AFTER.matcher(label).find() ? PainScore.Context.AFTER : PainScore.Context.UNSPECIFIED;
    }

    private static List<Cell> row(String text, int line, List<int[]> parts, List<Head> heads) {
        int[] first = parts.get(0);
        String label = text.substring(first[0], first[1])
                .replaceAll("\\([^)]*\\)", " ")
                .strip();
        List<Cell> cells = new ArrayList<>();
        if (label.length() > LONGEST_LABEL) {
            return cells;
        }
        boolean full = parts.size() == heads.size() + 1;
        for (int i = 1; i < parts.size(); i++) {
            int[] part = parts.get(i);
            Head head = full ? heads.get(i - 1) : nearest(heads, (part[0] + part[1]) / 2.0 - line);
            cells.add(new Cell(head.day(), head.own(), label, first[0], part[0], part[1]));
        }
        return cells;
    }

    private static Head nearest(List<Head> heads, double middle) {
        Head nearest = heads.get(0);
        for (Head head : heads) {
            nearest = Math.abs(head.middle() - middle) < Math.abs(nearest.middle() - middle) ? head : nearest;
        }
        return nearest;
    }
}
