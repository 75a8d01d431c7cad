package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import org.chartline.ingest.TextLine.PlacedWord;

/** The lines of a text layer with the check boxes that are drawn among them. */
final class BoxedLines {

    private BoxedLines() {}

    /** @param picture of the whole page, from which the boxes are read whichever way they were drawn */
    static List<TextLine> of(List<TextLine> lines, Scan picture) {
        List<TickBox> boxes = TickBoxes.in(Ink.of(picture.gray()), picture.dpi());
        if (boxes.isEmpty()) {
            return lines;
        }
        float points = 72f / picture.dpi();
        List<TextLine> pieces = new ArrayList<>();
        for (TextLine line : lines) {
            List<PlacedWord> words = line.words().stream()
                    .filter(word -> boxes.stream().noneMatch(box -> within(box, word, points)))
                    .toList();
            if (!words.isEmpty()) {
                pieces.add(new TextLine(words));
            }
        }
        for (TickBox box : boxes) {
            pieces.add(new TextLine(List.of(new PlacedWord(
                    box.state().written(),
                    box.left() * points,
                    box.top() * points,
                    (box.left() + box.size()) * points,
                    (box.top() + box.size()) * points))));
        }
        return TableRows.of(pieces);
    }

    /** The letter that ticks a box. */
    private static boolean within(TickBox box, PlacedWord word, float points) {
        float x = (word.left() + word.right()) / 2;
        return word.text().length() <= 2
                && x > box.left() * points
                && x < (box.left() + box.size()) * points
                && word.bottom() > box.top() * points
                && word.top() < (box.top() + box.size()) * points;
    }
}
