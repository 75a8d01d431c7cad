package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;

/** Finds the ruled lines of a picture, whole or dotted: they are read as letters, and hide the words that touch them. */
final class RuledLines {

    /** In inches: a straight run as long as this is a ruled line, no letter. */
    private static final double LONG = 0.5;

    private RuledLines() {}

    /**
     * A mask of the lines' pixels, which the caller destroys.
     *
     * @param ink one bit a pixel, upright
     */
    static PIX in(PIX ink, int dpi) {
        PIX across = whole(ink, dpi, true);
        PIX upright = whole(ink, dpi, false);
        // where one kind of line is gone, it cannot bridge the gaps between the letters for the other kind
        PIX dotted = dotted(ink, upright, dpi, true);
        PIX dottedUpright = dotted(ink, across, dpi, false);
        for (PIX more : new PIX[] {upright, dotted, dottedUpright}) {
            pixOr(across, across, more);
            pixDestroy(more);
        }
        return across;
    }

    private static PIX dotted(PIX ink, PIX others, int dpi, boolean across) {
        PIX rest = pixSubtract(null, ink, others);
        PIX dotted = DottedRules.in(rest, dpi, across);
        pixDestroy(rest);
        return dotted;
    }

    private static PIX whole(PIX ink, int dpi, boolean across) {
        int length = (int) (LONG * dpi);
        int thick = Math.max(4, dpi / 22);
        PIX lines = across ? pixOpenCompBrick(null, ink, length, 1) : upright(ink, length * 2 / 3);
        PIX bars = across ? pixOpenBrick(null, lines, 1, thick) : pixOpenBrick(null, lines, thick, 1);
        pixXor(lines, lines, bars);
        pixDestroy(bars);
        return pixDilateBrick(lines, lines, across ? 1 : 3, across ? 3 : 1);
    }

    /** No letter is that high, so gaps that noise made can be closed first. */
    private static PIX upright(PIX ink, int length) {
        PIX whole = pixCloseBrick(null, ink, 1, 5);
        PIX lines = pixOpenCompBrick(null, whole, 1, length);
        pixDestroy(whole);
        return lines;
    }
}
