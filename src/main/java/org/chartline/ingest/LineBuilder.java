package org.chartline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chartline.ingest.TextLine.PlacedWord;

/** Sets glyphs into words and words into lines. */
final class LineBuilder {

    /** Two glyphs whose baselines differ by less than this share of their height stand on one line. */
    private static final float SAME_LINE = 0.45f;

    /** A gap wider than this share of a blank parts two words. */
    private static final float WORD_GAP = 0.45f;

    /** A glyph printed again this close to itself, in shares of its width, only makes it bold. */
    private static final float OVERPRINT = 0.3f;

    private LineBuilder() {}

    /** Lines from top to bottom. */
    static List<TextLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float baseline = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty()
                    && glyph.baseline() - baseline
                            > SAME_LINE * Math.max(glyph.height(), row.get(0).height())) {
                addLine(lines, row);
                row.clear();
            }
            if (row.isEmpty()) {
                baseline = glyph.baseline();
            }
            row.add(glyph);
        }
        addLine(lines, row);
        return lines;
    }

    private static void addLine(List<TextLine> lines, List<Glyph> row) {
        row.sort(Comparator.comparingDouble(Glyph::left));
        List<PlacedWord> words = new ArrayList<>();
        List<Glyph> word = new ArrayList<>();
        for (Glyph glyph : row) {
            boolean blank = glyph.text().isBlank();
            Glyph last = word.isEmpty() ? null : word.get(word.size() - 1);
            if (last != null && (blank || glyph.left() - last.right() > WORD_GAP * blankWidth(glyph))) {
                words.add(word(word));
                word.clear();
                last = null;
            }
            boolean overprint = last != null
                    && last.text().equals(glyph.text())
                    && Math.abs(glyph.left() - last.left()) < OVERPRINT * glyph.width();
            if (!blank && !overprint) {
                word.add(glyph);
            }
        }
        if (!word.isEmpty()) {
            words.add(word(word));
        }
        if (!words.isEmpty()) {
            lines.add(new TextLine(List.copyOf(words)));
        }
    }

    /** A font that does not say how wide its blank is gets a quarter of the glyph's height. */
    private static float blankWidth(Glyph glyph) {
        float measured = glyph.space();
        float usual = glyph.height() * 0.4f;
        return Float.isNaN(measured) || measured <= 0 || measured > 3 * usual ? usual : measured;
    }

    private static PlacedWord word(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (Glyph glyph : glyphs) {
            text.append(glyph.text().strip());
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.baseline() + glyph.height() * 0.25f);
        }
        return new PlacedWord(
                text.toString(),
                glyphs.get(0).left(),
                top,
                glyphs.get(glyphs.size() - 1).right(),
                bottom);
    }
}
