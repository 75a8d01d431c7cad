package org.chartline.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chartline.ingest.TextLine.PlacedWord;

/** Joins pieces of lines that stand side by side: the cells of a row, a box and its label. */
final class TableRows {

    /** Two pieces that overlap by this share of the lower one's height stand on one line. */
    private static final float SAME_LINE = 0.5f;

    private TableRows() {}

    /** Lines from top to bottom. */
    static List<TextLine> of(List<TextLine> pieces) {
        List<TextLine> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble((TextLine piece) -> piece.top() + piece.bottom())
                .thenComparingDouble(TextLine::left));
        List<List<TextLine>> rows = new ArrayList<>();
        for (TextLine piece : sorted) {
            List<TextLine> row = row(rows, piece);
            row.add(piece);
        }
        List<TextLine> lines = new ArrayList<>();
        for (List<TextLine> row : rows) {
            List<PlacedWord> words = new ArrayList<>();
            row.forEach(piece -> words.addAll(piece.words()));
            words.sort(Comparator.comparingDouble(PlacedWord::left));
            lines.add(new TextLine(List.copyOf(words)));
        }
        lines.sort(Comparator.comparingDouble(line -> line.top() + line.bottom()));
        return lines;
    }

    /** The last row that a piece fits in, or a new one. */
    private static List<TextLine> row(List<List<TextLine>> rows, TextLine piece) {
        for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
            List<TextLine> row = rows.get(i);
            if (row.stream().anyMatch(other -> beside(other, piece))
                    && row.stream().noneMatch(o -> covers(o, piece))) {
                return row;
            }
        }
        List<TextLine> row = new ArrayList<>();
        rows.add(row);
        return row;
    }

    private static boolean beside(TextLine one, TextLine other) {
        float overlap = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return overlap >= SAME_LINE * Math.min(one.height(), other.height())
                && Math.max(one.height(), other.height()) < 3 * Math.min(one.height(), other.height());
    }

    /** Whether words of both stand above each other: then they are no cells of one row. */
    private static boolean covers(TextLine one, TextLine other) {
        for (PlacedWord word : one.words()) {
            for (PlacedWord beside : other.words()) {
                float overlap = Math.min(word.right(), beside.right()) - Math.max(word.left(), beside.left());
                if (overlap > 0.3f * Math.min(word.right() - word.left(), beside.right() - beside.left())) {
                    return true;
                }
            }
        }
        return false;
    }
}
