package org.chartline.ingest;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the glyphs of one PDF page. PDFBox decodes the fonts; lines, words and columns are {@link PageComposer}'s.
 */
final class GlyphCollector extends PDFTextStripper {

    /** One character for two or three letters, which no dictionary knows. */
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private final List<Glyph> upright = new ArrayList<>();
    private final SlantedText slanted = new SlantedText();
    private final List<Glyph> hidden = new ArrayList<>();
    private final int rotation;

    private GlyphCollector(int rotation) {
        this.rotation = rotation;
    }

    static GlyphCollector of(PDPage page) throws IOException {
        GlyphCollector collector = new GlyphCollector(page.getRotation());
        collector.setStartPage(0); // pages that are not walked to have no number
        collector.processPage(page);
        return collector;
    }

    /** The stripper's own text is not wanted. */
    @Override
    protected void writePage() {}

    /** The glyphs that stand upright on the page as displayed, in the order of the file. */
    List<Glyph> upright() {
        return upright;
    }

    /** The lines of slanted or sideways text: stamps, margin notes. */
    List<TextLine> slanted() {
        return slanted.lines();
    }

    /** Upright glyphs that are not shown: the text that a scanner lays behind its picture. */
    List<Glyph> hidden() {
        return hidden;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        int degrees = degrees(position);
        Glyph glyph = new Glyph(
                printable(text),
                position.getX(),
                position.getY(),
                width(position, degrees),
                position.getHeight(),
                position.getWidthOfSpace());
        if (degrees == 0) {
            (isShown() ? upright : hidden).add(glyph);
        } else if (isShown()) {
            slanted.add(degrees, glyph);
        }
    }

    private boolean isShown() {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        return mode.isFill() || mode.isStroke();
    }

    /** How far the text is turned on the page as displayed, counter-clockwise; 0 for nearly upright. */
    private int degrees(TextPosition position) {
        double angle = Math.toDegrees(Math.atan2(
                position.getTextMatrix().getShearY(), position.getTextMatrix().getScaleX()));
        int shown = (int) Math.floorMod(Math.round(angle) - rotation, 360L);
        return shown < 3 || shown > 357 ? 0 : shown;
    }

    /** PDFBox measures along the page's edge. */
    private static float width(TextPosition position, int degrees) {
        double along = Math.abs(Math.cos(Math.toRadians(degrees)));
        return along > 0.3 ? (float) (position.getWidth() / along) : position.getWidthDirAdj();
    }

    /** Characters that would break offsets or pages become blanks. */
    private static String printable(String text) {
        StringBuilder printable = new StringBuilder(
                LIGATURE.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u00a0' || c == '\ufffd') {
                printable.setCharAt(i, ' ');
            }
        }
        return printable.toString();
    }
}
