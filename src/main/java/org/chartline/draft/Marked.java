package org.chartline.draft;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A page's text as lines, each in pieces that are quoted or not. */
final class Marked {

    /** Part of a line. */
    record Piece(String text, boolean quoted) {}

    private Marked() {}

    /** The lines of a page; several empty ones in a row are one. */
    static List<List<Piece>> lines(Paper.PageText page) {
        BitSet quoted = new BitSet();
        page.marked().forEach(run -> quoted.set(run[0], run[1]));
        List<List<Piece>> lines = new ArrayList<>();
        int begin = 0;
        for (String line : page.text().split("\n", -1)) {
            List<Piece> pieces = pieces(line, begin, quoted);
            boolean second = pieces.isEmpty()
                    && (lines.isEmpty() || lines.get(lines.size() - 1).isEmpty());
            if (!second) {
                lines.add(pieces);
            }
            begin += line.length() + 1;
        }
        return lines;
    }

    private static List<Piece> pieces(String line, int begin, BitSet quoted) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        int end = line.stripTrailing().length();
        while (at < end) {
            boolean mark = quoted.get(begin + at);
            int next = at;
            while (next < end && quoted.get(begin + next) == mark) {
                next++;
            }
            pieces.add(new Piece(line.substring(at, next), mark));
            at = next;
        }
        return pieces;
    }
}
