package org.chartline.ingest;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Gathers the glyphs of one PDF page. PDFBox decodes the fonts; lines, words and columns are {@link PageComposer}'s.
 */
final class GlyphCollector extends PDFTextStripper {

    /** One character for two or three letters, which no dictionary knows. */
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private final List<Glyph> upright = new ArrayList<>();
    private final List<Glyph> turned = new ArrayList<>();
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

    /** The glyphs of slanted or sideways text: stamps, margin notes. */
    List<Glyph> turned() {
        return turned;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = position.getUnicode();
        if (text == null || text.isEmpty()) {
            return;
        }
        Glyph glyph = new Glyph(
                printable(text),
                position.getX(),
                position.getY(),
                position.getWidth(),
                position.getHeight(),
                position.getWidthOfSpace());
        (isUpright(position) ? upright : turned).add(glyph);
    }

    private boolean isUpright(TextPosition position) {
        double angle = Math.toDegrees(Math.atan2(
                position.getTextMatrix().getShearY(), position.getTextMatrix().getScaleX()));
        double shown = Math.abs(Math.floorMod(Math.round(angle) - rotation, 360));
        return shown < 3 || shown > 357;
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
