package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Text that does not stand upright on its page, as stamps and margin notes: turned upright to be read as lines. */
final class SlantedText {

    private final Map<Integer, List<Glyph>> byAngle = new TreeMap<>();

    /**
     * @param degrees counter-clockwise, by which the glyph is turned on the page
     * @param glyph where it stands on the page; its width is the one along its own line
     */
    void add(int degrees, Glyph glyph) {
        Point2D upright = upright(degrees).transform(new Point2D.Float(glyph.left(), glyph.baseline()), null);
        byAngle.computeIfAbsent(degrees, angle -> new ArrayList<>())
                .add(new Glyph(
                        glyph.text(),
                        (float) upright.getX(),
                        (float) upright.getY(),
                        glyph.width(),
                        glyph.height(),
                        glyph.space()));
    }

    /** Its lines; each word's edges are those of the rectangle around it on the page. */
    List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>();
        byAngle.forEach((degrees, glyphs) -> {
            AffineTransform back = upright(-degrees);
            for (TextLine line : LineBuilder.lines(glyphs)) {
                lines.add(new TextLine(
                        line.words().stream().map(word -> word.moved(back)).toList()));
            }
        });
        return lines;
    }

    /** From the page, whose second axis points down, to where lines run from left to right. */
    private static AffineTransform upright(int degrees) {
        return AffineTransform.getRotateInstance(Math.toRadians(degrees));
    }
}
