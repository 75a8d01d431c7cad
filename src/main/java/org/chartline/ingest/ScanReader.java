package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.chartline.ingest.TextLine.PlacedWord;

/** Reads the picture of a page: its lines, straightened, and the way back from them to the picture. */
final class ScanReader {

    /** When a page reads worse than this it may lie on its side or upside down. */
    private static final double WELL_READ = 0.6;

    /** Less ink than this is an empty page with dirt on it. */
    private static final double BLANK = 0.0008;

    /** A line whose words are no surer than this, taken together, is no line: dirt, a signature. */
    private static final double NOISE = 0.3;

    /** A word without letter or digit that is less sure than this is dirt. */
    private static final double SURE_SIGN = 0.5;

    private ScanReader() {}

    /**
     * What stands on a picture.
     *
     * @param lines in points of the straightened, upright picture
     * @param toPage from those points to fractions of the page as it was handed in
     * @param blank there is nothing on the page
     */
    record Result(List<TextLine> lines, AffineTransform toPage, boolean blank) {

        double confidence() {
            double sum = 0;
            int letters = 0;
            for (TextLine line : lines) {
                for (PlacedWord word : line.words()) {
                    sum += word.confidence() * word.text().length();
                    letters += word.text().length();
                }
            }
            return letters == 0 ? 0 : sum / letters;
        }
    }

    static Result read(OcrEngine engine, Scan scan) {
        Result upright = readUpright(engine, scan, fractions(scan));
        if (upright.blank() || upright.confidence() >= WELL_READ) {
            return upright;
        }
        OptionalInt turn = turn(scan);
        if (turn.isEmpty() || turn.getAsInt() == 0) {
            return upright;
        }
        Scan turned = scan.turned(turn.getAsInt());
        AffineTransform back = fractions(scan);
        back.concatenate(turnBack(scan, turned, turn.getAsInt()));
        Result again = readUpright(engine, turned, back);
        return again.confidence() > upright.confidence() ? again : upright;
    }

    private static Result readUpright(OcrEngine engine, Scan scan, AffineTransform toPage) {
        try (CleanScan clean = CleanScan.of(scan)) {
            AffineTransform back = new AffineTransform(toPage);
            back.concatenate(clean.toScan());
            double pixels = scan.dpi() / 72.0;
            back.scale(pixels, pixels);
            if (clean.inked() < BLANK) {
                return new Result(List.of(), back, true);
            }
            List<OcrWord> first = engine.read(clean.picture(), clean.dpi());
            List<OcrWord> words = JoinedWords.parted(SecondLook.at(first, engine, clean), clean.ink());
            double points = 72.0 / scan.dpi();
            List<TextLine> lines = lines(words, points / clean.scale());
            for (TickBox box : clean.boxes()) {
                lines.add(new TextLine(List.of(placed(box, points))));
            }
            return new Result(TableRows.of(lines), back, false);
        }
    }

    private static List<TextLine> lines(List<OcrWord> words, double points) {
        Map<Integer, List<OcrWord>> lines = new LinkedHashMap<>();
        words.forEach(word ->
                lines.computeIfAbsent(word.line(), line -> new ArrayList<>()).add(word));
        List<TextLine> read = new ArrayList<>();
        for (List<OcrWord> line : lines.values()) {
            boolean noise =
                    line.stream().mapToDouble(OcrWord::confidence).average().orElse(0) < NOISE;
            List<PlacedWord> placed = new ArrayList<>();
            for (OcrWord word : LoneBars.read(line)) {
                if (!noise && printed(word)) {
                    placed.add(placed(word, points));
                }
            }
            if (!placed.isEmpty()) {
                read.add(new TextLine(placed));
            }
        }
        return read;
    }

    private static PlacedWord placed(OcrWord word, double points) {
        return new PlacedWord(
                word.text(),
                (float) (word.left() * points),
                (float) (word.top() * points),
                (float) ((word.left() + word.width()) * points),
                (float) ((word.top() + word.height()) * points),
                word.confidence());
    }

    /** Strokes of rules and of the paper's edge are read as bars, dirt as points, which never stand alone in a text. */
    private static boolean printed(OcrWord word) {
        return word.text().chars().anyMatch(c -> "|_~—'`‘’.,:;!\"".indexOf(c) < 0)
                && !(word.sign() && word.confidence() < SURE_SIGN);
    }

    private static PlacedWord placed(TickBox box, double points) {
        return new PlacedWord(
                box.state().written(),
                (float) (box.left() * points),
                (float) (box.top() * points),
                (float) ((box.left() + box.size()) * points),
                (float) ((box.top() + box.size()) * points),
                box.state() == TickBox.State.UNDECIDED ? 0.5f : 0.95f);
    }

    private static OptionalInt turn(Scan scan) {
        try (CleanScan clean = CleanScan.of(scan)) {
            return OcrEngine.turn(clean.picture());
        }
    }

    private static AffineTransform fractions(Scan scan) {
        return AffineTransform.getScaleInstance(1.0 / scan.width(), 1.0 / scan.height());
    }

    /** From pixels of the turned picture to pixels of the one before it was turned. */
    private static AffineTransform turnBack(Scan before, Scan turned, int quarters) {
        AffineTransform back = new AffineTransform();
        back.translate(before.width() / 2.0, before.height() / 2.0);
        back.rotate(-quarters * Math.PI / 2);
        back.translate(-turned.width() / 2.0, -turned.height() / 2.0);
        return back;
    }
}
