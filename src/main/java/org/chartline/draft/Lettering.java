package org.chartline.draft;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Draws letters as shapes of a font that PDFBox brings along, so that a picture is the same on a machine without fonts.
 */
final class Lettering {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final double unitsPerEm;

    Lettering() {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox is without its font " + FONT);
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is in pixels. @param size of the letters in pixels */
    double width(String text, double size) {
        return text.codePoints()
                .mapToDouble(sign -> advance(glyph(sign)) * size / unitsPerEm)
                .sum();
    }

    /** Draws a text in the colour that is set. @param y of its base line */
    void draw(Graphics2D on, String text, double x, double y, double size) {
        double scale = size / unitsPerEm;
        double at = x;
        for (int sign : text.codePoints().toArray()) {
            int glyph = glyph(sign);
            AffineTransform place = AffineTransform.getTranslateInstance(at, y);
            place.scale(scale, -scale);
            GeneralPath shape = shape(glyph);
            on.fill(place.createTransformedShape(shape));
            at += advance(glyph) * scale;
        }
    }

    private int glyph(int sign) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(sign);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath shape(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
