package org.chartline.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the line ends that only a page's width made from those that the author made.
 *
 * <p>A line end is soft when the next line's first word would not have fitted on the line, or when the sentence
 * plainly runs on. cTAKES ends a sentence at every line end, so a soft one becomes a blank before it reads the text;
 * nothing else changes, and every offset stays.
 */
final class Layout {

    /** A line shorter than this share of the text's usual width was ended on purpose. */
    private static final double FULL_LINE = 0.82;

    /** Lines wider than this are not set to a page's width: their ends are all the author's. */
    private static final int WIDEST_PAGE = 160;

    private static final int NARROWEST_PAGE = 40;

    private static final Pattern LIST_MARK =
            Pattern.compile("(?:[-*•·▪◦o]|\\(?\\d{1,2}[.)]|\\(?[a-zA-Z][.)])\\s.*|\\[[ xX]?].*|[☐☒☑✓].*");

    /** Several blanks within a line: columns of a table or form. */
    private static final Pattern GAP = Pattern.compile("\\S {3,}\\S");

    private static final Pattern LABEL = Pattern.compile("[A-Z][\\w /'&()-]{1,40}:(?:\\s.*)?");

    private static final Pattern RUNS_ON = Pattern.compile("[a-z,;(\"'].*");

    private Layout() {}

    /** The text with soft line ends, page breaks and control characters each replaced by one blank. */
    static String flow(String text) {
        String plain = printable(text);
        char[] flowed = plain.toCharArray();
        List<Span> lines = lines(plain);
        int width = width(plain, lines);
        boolean doubleSpaced = doubleSpaced(lines);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            int next = nextLine(lines, i, doubleSpaced);
            if (next < lines.size() && soft(line.of(plain), lines.get(next).of(plain), width)) {
                Arrays.fill(flowed, line.end(), lines.get(next).begin(), ' ');
            }
        }
        return new String(flowed);
    }

    /** A text with page breaks as line ends and other control characters as blanks, at the same offsets. */
    static String printable(String text) {
        char[] printable = text.toCharArray();
        for (int i = 0; i < printable.length; i++) {
            if (printable[i] != '\n' && (Character.isISOControl(printable[i]) || Character.isSurrogate(printable[i]))) {
                printable[i] = printable[i] == '\f' ? '\n' : ' ';
            }
        }
        return new String(printable);
    }

    /** Every line, blank ones included, without its line end. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
            lines.add(new Span(begin, end));
            begin = end + 1;
        }
        lines.add(new Span(begin, text.length()));
        return lines;
    }

    /** The line that follows; where every other line is blank, the one after the blank. */
    private static int nextLine(List<Span> lines, int line, boolean doubleSpaced) {
        boolean skip = doubleSpaced
                && line + 2 < lines.size()
                && lines.get(line + 1).length() <= 1
                && lines.get(line).length() > 1;
        return line + (skip ? 2 : 1);
    }

    private static boolean soft(String line, String next, int width) {
        String end = line.stripTrailing();
        String start = next.strip();
        if (end.isBlank()
                || start.isEmpty()
                || width == 0
                || LIST_MARK.matcher(start).matches()) {
            return false;
        }
        if (GAP.matcher(end.strip()).find() || GAP.matcher(start).find() || heading(end) || heading(start)) {
            return false;
        }
        int firstWord = start.indexOf(' ') < 0 ? start.length() : start.indexOf(' ');
        if (end.length() + 1 + firstWord >= width * FULL_LINE) {
            return !LABEL.matcher(start).matches() || !end.matches(".*[.:;]");
        }
        return RUNS_ON.matcher(start).matches() && !end.endsWith(":") && end.length() > width / 2;
    }

    /** Words in capitals only: a heading stands alone. */
    static boolean heading(String line) {
        String text = line.strip();
        return text.length() > 3
                && text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().noneMatch(Character::isDigit);
    }

    /** The usual length of a full line: that of the longest but for a few; 0 where lines are not set to a width. */
    private static int width(String text, List<Span> lines) {
        int[] lengths = lines.stream()
                .map(line -> line.of(text).stripTrailing())
                .filter(line -> line.length() > NARROWEST_PAGE / 2)
                .mapToInt(String::length)
                .sorted()
                .toArray();
        if (lengths.length < 2) {
            return 0;
        }
        int width = lengths[(int) (lengths.length * 0.9)];
        return width < NARROWEST_PAGE || width > WIDEST_PAGE ? 0 : width;
    }

    private static boolean doubleSpaced(List<Span> lines) {
        int followedByBlank = 0;
        int written = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).length() > 1) {
                written++;
                followedByBlank += lines.get(i + 1).length() <= 1 ? 1 : 0;
            }
        }
        return written > 5 && followedByBlank > written * 0.8;
    }
}
