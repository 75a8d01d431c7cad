package org.chartline.divide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the running headers and footers of a document: lines at the edge of a page that stand at the edge of the page
 * before it too. Where such a line stands first, it is the author's; each repetition is furniture.
 */
final class RunningLines {

    /** Lines from the top or bottom that may repeat. */
    private static final int EDGE = 5;

    private static final double SAME_LINE = 0.85;

    /** Words from which on a line of mostly small ones is a sentence. */
    private static final int PROSE = 6;

    private static final double MOSTLY_SMALL = 0.45;

    private RunningLines() {}

    /** All furniture of a document's pages, in order. */
    static List<Furniture> furniture(List<Sheet> sheets) {
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Leaf leaf = sheets.get(i).leaf();
            furniture.addAll(leaf.furniture());
            if (i > 0) {
                Leaf before = sheets.get(i - 1).leaf();
                furniture.addAll(repeated(Furniture.Kind.RUNNING_HEADER, top(before), before, top(leaf), leaf));
                furniture.addAll(repeated(Furniture.Kind.RUNNING_FOOTER, bottom(before), before, bottom(leaf), leaf));
            }
        }
        furniture.sort(Comparator.comparingInt((Furniture item) -> item.place().page())
                .thenComparingInt(item -> item.place().begin())
                .thenComparing(Furniture::kind));
        return furniture;
    }

    /** Lines that repeat, from the edge of the page inwards up to the first that does not. */
    private static List<Furniture> repeated(
            Furniture.Kind kind, List<Place> above, Leaf before, List<Place> lines, Leaf leaf) {
        List<Furniture> repeated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = text(leaf, lines.get(i));
            List<Place> near = above.subList(Math.min(Math.max(0, i - 1), above.size()), Math.min(i + 2, above.size()));
            if (prose(text) || near.stream().noneMatch(other -> same(text(before, other), text))) {
                return repeated;
            }
            String mark = text.replaceAll("\\s+", " ").strip();
            repeated.add(new Furniture(kind, lines.get(i), Optional.empty(), mark, "repeated-line"));
        }
        return repeated;
    }

    /** A sentence of a text that repeats itself is not a header. */
    static boolean prose(String line) {
        String[] words = line.strip().split("\\s+");
        long small = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
                .count();
        return words.length >= PROSE && small > words.length * MOSTLY_SMALL;
    }

    /** Rows of a table are alike too, but for their numbers. */
    private static boolean same(String one, String other) {
        return Likeness.ofLines(one, other) >= SAME_LINE && Likeness.within(digits(one), digits(other), 1);
    }

    private static String digits(String line) {
        return line.replaceAll("\\D", "");
    }

    private static List<Place> top(Leaf leaf) {
        List<Place> lines = written(leaf);
        return lines.subList(0, Math.min(EDGE, lines.size() / 2));
    }

    private static List<Place> bottom(Leaf leaf) {
        List<Place> lines = written(leaf);
        List<Place> last =
                new ArrayList<>(lines.subList(lines.size() - Math.min(EDGE, lines.size() / 2), lines.size()));
        Collections.reverse(last);
        return last;
    }

    private static List<Place> written(Leaf leaf) {
        return leaf.lines().stream().filter(line -> !text(leaf, line).isBlank()).toList();
    }

    private static String text(Leaf leaf, Place line) {
        return leaf.body().substring(line.begin(), line.end());
    }
}
