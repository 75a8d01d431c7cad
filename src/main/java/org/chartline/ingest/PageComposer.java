package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.TextLine.PlacedWord;

/**
 * Writes lines as the text of a page, keeping what layout says: blanks in proportion between table cells, an empty line
 * where the gap is wider than between lines of a paragraph, and where each word stands.
 */
final class PageComposer {

    /** A gap this many times as wide as the page's usual one starts a new paragraph. */
    private static final double PARAGRAPH_GAP = 1.4;

    /** Lines set closer than this share of their height belong together however tight the page is. */
    private static final double SMALLEST_GAP = 0.5;

    /** No more blanks than this between two words, however far apart they stand. */
    private static final int WIDEST_GAP = 60;

    private final float width;
    private final float height;
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();

    private PageComposer(float width, float height) {
        this.width = width;
        this.height = height;
    }

    /**
     * @param width of the page as displayed, in points
     * @param height of the page as displayed, in points
     */
    static Page page(int number, List<TextLine> lines, List<TextLine> turned, float width, float height) {
        PageComposer composer = new PageComposer(width, height);
        composer.add(lines);
        composer.add(turned);
        return composer.words.isEmpty()
                ? new Page(number, "", List.of(), Reading.UNREADABLE, false)
                : new Page(number, composer.text.toString(), composer.words, Reading.TEXT, false);
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
            text.append(" ".repeat(Math.min(WIDEST_GAP, first ? Math.max(0, gap) : gap < 3 ? 1 : gap)));
            words.add(new Word(text.length(), text.length() + word.text().length(), box(word)));
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
        return new Box(
                word.left() / width,
                word.top() / height,
                (word.right() - word.left()) / width,
                (word.bottom() - word.top()) / height);
    }
}
