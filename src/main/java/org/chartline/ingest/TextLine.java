package org.chartline.ingest;

import java.util.List;

/** Words that stand on one line, from left to right. */
record TextLine(List<PlacedWord> words) {

    /**
     * A word and its edges, in points.
     *
     * @param confidence 0 to 1
     */
    record PlacedWord(String text, float left, float top, float right, float bottom, float confidence) {

        /** A word of a text layer. */
        PlacedWord(String text, float left, float top, float right, float bottom) {
            this(text, left, top, right, bottom, 1);
        }
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    float top() {
        return (float) words.stream().mapToDouble(PlacedWord::top).min().orElse(0);
    }

    float bottom() {
        return (float) words.stream().mapToDouble(PlacedWord::bottom).max().orElse(0);
    }

    float height() {
        return bottom() - top();
    }
}
