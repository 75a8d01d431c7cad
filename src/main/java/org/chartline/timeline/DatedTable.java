package org.chartline.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.DateMention;
import org.chartline.tag.TaggedDocument;

/**
 * The cells of tables that hold visits side by side: a heading of days, and below it a row for each thing measured. Only
 * the column of the document's own day tells of its visit; the first column is most often the oldest.
 */
record DatedTable(List<Cell> cells) {

    private static final int LONGEST_HEAD = 32;
    private static final int LONGEST_LABEL = 40;

    private static final Pattern CELL = Pattern.compile("\\S+(?:[ \\u00a0]\\S+)*");
    private static final Pattern OWN = Pattern.compile(
            "(?i)^(?:today|now|current(?:ly)?|present|this visit|final|at discharge|discharge)\\b.{0,12}$");
    private static final Pattern FORMER = Pattern.compile(
            "(?i)^(?:initial|baseline|start|eval(?:uation)?|admission|intake|last|prior|previous|first)\\b.{0,14}$");

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

    private static int lineEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != Document.PAGE_BREAK) {
            end++;
        }
        return end;
    }

    /** Begin and end of what wide gaps part. */
    private static List<int[]> parts(String text, int begin, int end) {
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
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            String words = text.substring(part[0], part[1]);
            if (words.length() > LONGEST_HEAD) {
                return List.of();
            }
            Optional<PartialDate> day = day(tagged, part);
            boolean own = day.isPresent()
                    ? day.equals(tagged.document().serviceDate())
                    : OWN.matcher(words).matches();
            boolean visit = day.isPresent() || own || FORMER.matcher(words).matches();
            visits += visit ? 1 : 0;
            if (visit || i > 0) {
                heads.add(new Head(day, own, (part[0] + part[1]) / 2.0 - line));
            }
        }
        return visits < 2 || visits < heads.size() - 1 ? List.of() : heads;
    }

    private static Optional<PartialDate> day(TaggedDocument tagged, int[] part) {
        return tagged.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.evidence().span().begin() >= part[0]
                        && date.evidence().span().end() <= part[1])
                .map(DateMention::value)
                .findFirst();
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
