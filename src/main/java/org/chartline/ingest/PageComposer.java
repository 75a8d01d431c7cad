package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.TextLine.PlacedWord;

/**
 * Writes lines as the text of a page, keeping what layout says: the cells of a table's row apart and each under its
 * heading, an empty line where the gap is wider than between lines of a paragraph, and where each word stands.
 */
final class PageComposer {

    /** A gap this many times as wide as the page's usual one starts a new paragraph. */
    private static final double PARAGRAPH_GAP = 1.4;

    /** Lines set closer than this share of their height belong together however tight the page is. */
    private static final double SMALLEST_GAP = 0.5;

    /** No more blanks than this between two words, however far apart they stand. */
    private static final int WIDEST_GAP = 60;

    /** A gap as wide as this many letters parts the cells of a row. */
    private static final int CELL_GAP = 3;

    private final AffineTransform toPage;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private PageComposer(AffineTransform toPage) {
        this.toPage = toPage;
    }

    /** A page's text and its words; no words where nothing is written. */
    record Composed(String text, List<Word> words) {}

    /**
     * @param lines the page's upright lines, in reading order
     * @param turned slanted and sideways words, which come last
     * @param toPage from where the words are placed to fractions of the page as displayed
     */
    static Composed compose(List<TextLine> lines, List<TextLine> turned, AffineTransform toPage) {
        PageComposer composer = new PageComposer(toPage);
        composer.add(lines);
        composer.add(turned);
        return new Composed(composer.text.toString(), composer.words);
    }

    private void add(List<TextLine> lines) {
        float margin = (float) lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        float letter = letterWidth(lines);
        double usual = usualGap(lines);
        TextLine above = null;
        for (TextLine line : lines) {
            double gap = above == null ? 0 : line.top() - above.bottom();
            if (gap > PARAGRAPH_GAP * usual && gap > SMALLEST_GAP * line.height()) {
                text.append('\n');
            }
            write(line, margin, letter);
            above = line;
        }
    }

    private void write(TextLine line, float margin, float letter) {
        int begin = text.length();
        float at = margin;
        for (PlacedWord word : line.words()) {
            boolean first = text.length() == begin;
            int gap = Math.round((word.left() - at) / letter);
            // between words of a sentence a gap is one blank, however the line was justified
            text.append(" ".repeat(Math.min(WIDEST_GAP, first ? Math.max(0, gap) : gap < CELL_GAP ? 1 : gap)));
            words.add(new Word(text.length(), text.length() + word.text().length(), box(word), word.confidence()));
            text.append(word.text());
            at = word.right();
        }
        text.append('\n');
    }

    /** The middle one of the gaps between neighbouring lines, in points. */
    private static double usualGap(List<TextLine> lines) {
        List<Double> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            gaps.add(Math.max(0, (double) lines.get(i).top() - lines.get(i - 1).bottom()));
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2);
    }

    /** The usual width of a letter on these lines, in points. */
    private static float letterWidth(List<TextLine> lines) {
        double letters = 0;
        double points = 0;
        for (TextLine line : lines) {
            for (PlacedWord word : line.words()) {
                letters += word.text().length();
                points += word.right() - word.left();
            }
        }
        return letters == 0 || points <= 0 ? 5 : (float) (points / letters);
    }

    private Box box(PlacedWord word) {
        Rectangle2D box = toPage.createTransformedShape(new Rectangle2D.Float(
                        word.left(), word.top(), word.right() - word.left(), word.bottom() - word.top()))
                .getBounds2D();
        return new Box((float) box.getX(), (float) box.getY(), (float) box.getWidth(), (float) box.getHeight());
    }
}
