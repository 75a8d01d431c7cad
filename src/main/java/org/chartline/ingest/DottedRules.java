package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.leptonica.PIX;

/**
 * Finds the ruled lines of a picture that are not whole: a scanner of one bit makes rows of dots of the gray borders of
 * tables and of hairlines. What is thin, far from every letter's stroke and goes on for long is such a line.
 */
final class DottedRules {

    /** In inches: a row of dots as long as this is a ruled line. */
    private static final double LONG = 0.6;

    /** In inches: dots of one line are no farther apart. */
    private static final double GAP = 0.06;

    /** In inches: letters have strokes as high, ruled lines are not as thick. */
    private static final double THICK = 0.028;

    /** In inches: dots as near to a letter as this may be part of it. */
    private static final double NEAR = 0.02;

    /** In inches: a line goes on where letters hide it for so long. */
    private static final double HIDDEN = 0.35;

    /** In inches: its last dots may lie as far from the rest, where no letter is near. */
    private static final double ENDS = 0.8;

    private DottedRules() {}

    /**
     * A mask of the lines' pixels, which the caller destroys.
     *
     * @param ink one bit a pixel, upright
     * @param across lines from left to right, else those from top to bottom
     */
    static PIX in(PIX ink, int dpi, boolean across) {
        int near = 2 * pixels(NEAR, dpi) + 1;
        PIX strokes = brick(ink, pixels(THICK, dpi), !across, false);
        pixDilateBrick(strokes, strokes, near, near);
        PIX thin = pixSubtract(null, ink, strokes);
        PIX wide = pixDilateBrick(null, thin, across ? 1 : 3, across ? 3 : 1); // a line is never quite straight
        PIX joined = brick(wide, pixels(GAP, dpi), across, true);
        PIX lines = brick(joined, pixels(LONG, dpi), across, false);
        PIX whole = brick(lines, pixels(HIDDEN, dpi), across, true);
        int on = 2 * pixels(ENDS, dpi) + 1;
        PIX ends = pixDilateCompBrick(null, whole, across ? on : 5, across ? 5 : on);
        PIX far = pixDilateBrick(null, strokes, 3 * near, 3 * near);
        pixAnd(ends, ends, thin);
        pixSubtract(ends, ends, far);
        pixDestroy(far);
        pixOr(whole, whole, ends);
        pixDestroy(ends);
        pixDestroy(strokes);
        pixDestroy(thin);
        pixDestroy(wide);
        pixDestroy(joined);
        pixDestroy(lines);
        return whole;
    }

    /** Closed, or else opened, by a run of pixels across or upright. */
    private static PIX brick(PIX binary, int length, boolean across, boolean close) {
        int width = across ? length : 1;
        int height = across ? 1 : length;
        return close
                ? pixCloseSafeCompBrick(null, binary, width, height)
                : pixOpenCompBrick(null, binary, width, height);
    }

    private static int pixels(double inches, int dpi) {
        return (int) Math.round(inches * dpi);
    }
}
