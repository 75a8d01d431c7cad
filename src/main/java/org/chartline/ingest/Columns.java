package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.ingest.TextLine.PlacedWord;

/**
 * Finds text set in two columns and reads the left one before the right one. Tables and forms are left alone: their
 * rows belong together. What tells them apart is that a column of running text fills its width line after line.
 */
final class Columns {

    /** Fewer lines than this are never taken for columns. */
    private static final int FEWEST_LINES = 8;

    /** Share of the lines whose words on either side must nearly reach the gutter or the margin. */
    private static final double RUNNING_TEXT = 0.7;

    /** A line is full when its words cover this share of its column. */
    private static final double FULL = 0.75;

    private Columns() {}

    /** The lines in reading order. */
    static List<TextLine> inReadingOrder(List<TextLine> lines) {
        List<TextLine> ordered = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            Optional<Float> gutter = Optional.empty();
            for (int last = lines.size(); last - i >= FEWEST_LINES && gutter.isEmpty(); last--) {
                if (last == lines.size() || crossesMiddle(lines, last)) {
                    gutter = gutter(lines.subList(i, last));
                    end = last;
                }
            }
            if (gutter.isPresent()) {
                split(lines.subList(i, end), gutter.get(), ordered);
                i = end;
            } else {
                ordered.add(lines.get(i++));
            }
        }
        return ordered;
    }

    /** A block of columns can only end before a line that runs across. */
    private static boolean crossesMiddle(List<TextLine> lines, int at) {
        TextLine line = lines.get(at);
        float middle = (line.left() + line.right()) / 2;
        return line.words().stream().anyMatch(word -> word.left() < middle && word.right() > middle)
                || line.words().size() < 3;
    }

    /** The middle of a strip that no word of any line touches, when the text on both sides runs on. */
    private static Optional<Float> gutter(List<TextLine> lines) {
        float left = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        float width = right - left;
        for (float share = 0.4f; share <= 0.6f; share += 0.02f) {
            float at = left + width * share;
            float strip = width * 0.012f;
            if (lines.stream().noneMatch(line -> touches(line, at - strip, at + strip))
                    && runsOn(lines, left, at - strip, true)
                    && runsOn(lines, at + strip, right, false)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean touches(TextLine line, float from, float to) {
        for (PlacedWord word : line.words()) {
            if (word.left() < to && word.right() > from) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsOn(List<TextLine> lines, float from, float to, boolean leftSide) {
        int full = 0;
        int lined = 0;
        for (TextLine line : lines) {
            double covered = 0;
            for (PlacedWord word : line.words()) {
                if (leftSide ? word.right() <= to : word.left() >= from) {
                    covered += word.right() - word.left();
                }
            }
            lined += covered > 0 ? 1 : 0;
            full += covered > FULL * (to - from) * 0.85 ? 1 : 0;
        }
        return lined >= FEWEST_LINES && full >= RUNNING_TEXT * lined;
    }

    private static void split(List<TextLine> lines, float gutter, List<TextLine> ordered) {
        List<TextLine> right = new ArrayList<>();
        for (TextLine line : lines) {
            List<PlacedWord> before =
                    line.words().stream().filter(word -> word.right() <= gutter).toList();
            List<PlacedWord> after =
                    line.words().stream().filter(word -> word.right() > gutter).toList();
            if (!before.isEmpty()) {
                ordered.add(new TextLine(before));
            }
            if (!after.isEmpty()) {
                right.add(new TextLine(after));
            }
        }
        ordered.addAll(right);
    }
}
