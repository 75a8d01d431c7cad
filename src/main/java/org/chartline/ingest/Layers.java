package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.PageComposer.Composed;
import org.chartline.ingest.TextLine.PlacedWord;

/** Makes a page of its text layer and of what was read from its picture. */
final class Layers {

    /** The picture of a text layer's words reads as these words again; a word more or less is noise. */
    private static final int FEWEST_MORE = 3;

    private Layers() {}

    /** A page whose picture alone counts. */
    static PageRead scanned(int number, ScanReader.Result scan) {
        return page(number, scan, List.of());
    }

    /**
     * @param layer the lines of the text layer, in points
     * @param toPage from those points to fractions of the page
     */
    static PageRead mixed(int number, ScanReader.Result scan, List<TextLine> layer, AffineTransform toPage) {
        return page(number, scan, moved(layer, toPage, scan.toPage()));
    }

    private static PageRead page(int number, ScanReader.Result scan, List<TextLine> layer) {
        List<TextLine> seen = beside(scan.lines(), layer);
        int more = seen.stream().mapToInt(line -> line.words().size()).sum();
        if (layer.isEmpty() && (scan.blank() || more == 0)) {
            return scan.blank()
                    ? PageRead.of(new Page(number, "", List.of(), Reading.OCR, false, 1, Band.GOOD))
                    : PageRead.unreadable(number, "a picture without words that could be read");
        }
        List<TextLine> all = new ArrayList<>(layer);
        boolean mixed = !layer.isEmpty() && more >= FEWEST_MORE;
        if (layer.isEmpty() || mixed) {
            all.addAll(seen);
        }
        Composed composed = PageComposer.compose(Columns.inReadingOrder(TableRows.of(all)), List.of(), scan.toPage());
        double confidence = Legibility.confidence(composed.words());
        double known = Legibility.known(composed.text());
        Band band = Legibility.band(confidence, known);
        if (band == Band.UNREADABLE) {
            return PageRead.unreadable(
                    number,
                    "a picture too poor to be read (confidence %.2f, known words %.2f): ask for a better copy"
                            .formatted(confidence, known));
        }
        Reading reading = layer.isEmpty() ? Reading.OCR : mixed ? Reading.MIXED : Reading.TEXT;
        return PageRead.of(new Page(
                number,
                composed.text(),
                composed.words(),
                reading,
                false,
                confidence,
                mixed || layer.isEmpty() ? band : Band.GOOD));
    }

    /** What was seen where the text layer has nothing. */
    private static List<TextLine> beside(List<TextLine> seen, List<TextLine> layer) {
        List<TextLine> kept = new ArrayList<>();
        for (TextLine line : seen) {
            List<PlacedWord> words = line.words().stream()
                    .filter(word -> layer.stream().noneMatch(other -> hides(other, word)))
                    .toList();
            if (!words.isEmpty()) {
                kept.add(new TextLine(words));
            }
        }
        return kept;
    }

    private static boolean hides(TextLine line, PlacedWord word) {
        float x = (word.left() + word.right()) / 2;
        float y = (word.top() + word.bottom()) / 2;
        for (PlacedWord other : line.words()) {
            if (x >= other.left() && x <= other.right() && y >= other.top() && y <= other.bottom()) {
                return true;
            }
        }
        return false;
    }

    /** The text layer's lines where the straightened picture has them. */
    private static List<TextLine> moved(List<TextLine> layer, AffineTransform toPage, AffineTransform scanToPage) {
        try {
            AffineTransform move = scanToPage.createInverse();
            move.concatenate(toPage);
            List<TextLine> moved = new ArrayList<>();
            for (TextLine line : layer) {
                moved.add(new TextLine(
                        line.words().stream().map(word -> word.moved(move)).toList()));
            }
            return moved;
        } catch (NoninvertibleTransformException e) {
            throw new IllegalStateException("turning and scaling can always be undone", e);
        }
    }
}
