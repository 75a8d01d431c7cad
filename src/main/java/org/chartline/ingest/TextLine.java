package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
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

        /** The word where a turn or a change of scale puts it: in the smallest upright box that holds it. */
        PlacedWord moved(AffineTransform move) {
            Rectangle2D box = move.createTransformedShape(new Rectangle2D.Float(left, top, right - left, bottom - top))
                    .getBounds2D();
            return new PlacedWord(
                    text,
                    (float) box.getMinX(),
                    (float) box.getMinY(),
                    (float) box.getMaxX(),
                    (float) box.getMaxY(),
                    confidence);
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
