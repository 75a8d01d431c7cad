package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;

/** Tells the word I, which many faces print as a bar, from bars of rules: it is as high as its line's letters and close to them. */
final class LoneBars {

    private static final String BAR = "|";

    /** In heights of the line's words, which may reach below it. */
    private static final double LOWEST = 0.6;

    private static final double HIGHEST = 1.1;

    /** In heights of the line's words: no farther is the next word of a sentence. */
    private static final double CLOSE = 0.9;

    /** A line of fewer words is no sentence. */
    private static final int FEWEST = 4;

    private LoneBars() {}

    /** @param line its words from left to right */
    static List<OcrWord> read(List<OcrWord> line) {
        if (line.size() < FEWEST || line.stream().noneMatch(word -> word.text().equals(BAR))) {
            return line;
        }
        List<Integer> heights = line.stream()
                .filter(word -> !word.sign())
                .map(OcrWord::height)
                .sorted()
                .toList();
        int usual = heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
        List<OcrWord> read = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            OcrWord word = line.get(i);
            read.add(word.text().equals(BAR) && fits(line, i, usual) ? word.as("I") : word);
        }
        return read;
    }

    private static boolean fits(List<OcrWord> line, int at, int usual) {
        OcrWord bar = line.get(at);
        boolean high = bar.height() >= LOWEST * usual && bar.height() <= HIGHEST * usual;
        boolean before = at == 0 || line.get(at - 1).right() + CLOSE * usual >= bar.left();
        boolean after = at + 1 < line.size()
                && bar.right() + CLOSE * usual >= line.get(at + 1).left();
        return high && before && after;
    }
}
