package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the check boxes of a picture: small squares of four straight sides with nothing around them. How much ink is
 * inside tells whether one is ticked, whatever the mark.
 */
final class TickBoxes {

    /** In inches: those of a form printed small, and those of one printed large. */
    private static final double SMALLEST = 0.08;

    private static final double LARGEST = 0.24;

    /** A scan breaks straight lines: this share of a side must be there. */
    private static final double SIDE = 0.78;

    /** Letters are round where a box has its corners. */
    private static final double CORNER = 0.6;

    /** More ink than this along the outside of a side, and it is no box but a cell or a letter of a word. */
    private static final double OUTSIDE = 0.2;

    private static final double EMPTY_BELOW = 0.05;
    private static final double TICKED_FROM = 0.10;

    private final Ink ink;
    private final int smallest;
    private final int largest;
    private final int stroke;
    private final List<TickBox> found = new ArrayList<>();

    private TickBoxes(Ink ink, int dpi) {
        this.ink = ink;
        this.smallest = (int) Math.round(SMALLEST * dpi);
        this.largest = (int) Math.round(LARGEST * dpi);
        this.stroke = Math.max(2, Math.round(dpi / 70f));
    }

    /** From top to bottom, and in a row from left to right. */
    static List<TickBox> in(Ink ink, int dpi) {
        TickBoxes boxes = new TickBoxes(ink, dpi);
        for (int y = 0; y + boxes.smallest < ink.height(); y++) {
            boxes.row(y);
        }
        return boxes.found;
    }

    /** Tries each dark run of a row as the upper side of a box. */
    private void row(int y) {
        for (int left = ink.nextDark(0, y); left < ink.width(); ) {
            int right = ink.nextLight(left, y);
            if (right - left >= smallest && right - left <= largest && !known(left, y)) {
                box(left, y, right);
            }
            left = right < ink.width() ? ink.nextDark(right, y) : right;
        }
    }

    private boolean known(int x, int y) {
        for (TickBox box : found) {
            if (y <= box.top() + box.size() + stroke
                    && x >= box.left() - stroke
                    && x <= box.left() + box.size() + stroke) {
                return true;
            }
        }
        return false;
    }

    private void box(int left, int top, int right) {
        int width = right - left;
        int tallest = Math.min(largest, (int) (width * 1.15));
        for (int height = Math.max(smallest, (int) (width * 0.88)); height <= tallest; height++) {
            int bottom = top + height;
            if (lined(left, bottom - stroke, right, bottom, true)
                    && lined(left, top, left + stroke, bottom, false)
                    && lined(right - stroke, top, right, bottom, false)
                    && ink.share(left, bottom, right, bottom + 1) < SIDE) {
                if (cornered(left, top, right, bottom)
                        && even(left, top, right, bottom)
                        && alone(left, top, right, bottom)) {
                    int size = Math.max(width, height);
                    found.add(new TickBox(left, top, size, state(left, top, right, bottom)));
                }
                return;
            }
        }
    }

    /** Whether a strip holds a straight line along it: one of its rows (or columns) is nearly all ink. */
    private boolean lined(int left, int top, int right, int bottom, boolean across) {
        int lines = across ? bottom - top : right - left;
        for (int i = 0; i < lines; i++) {
            double share = across
                    ? ink.share(left, top + i, right, top + i + 1)
                    : ink.share(left + i, top, left + i + 1, bottom);
            if (share >= SIDE) {
                return true;
            }
        }
        return false;
    }

    private boolean cornered(int left, int top, int right, int bottom) {
        return ink.share(left, top, left + stroke, top + stroke) >= CORNER
                && ink.share(right - stroke, top, right, top + stroke) >= CORNER
                && ink.share(left, bottom - stroke, left + stroke, bottom) >= CORNER
                && ink.share(right - stroke, bottom - stroke, right, bottom) >= CORNER;
    }

    /** A pen's box has sides of one width, and none that bulges, where a letter has a stem and a bow. */
    private boolean even(int left, int top, int right, int bottom) {
        int quarter = (bottom - top) / 4;
        boolean bulges = ink.share(right + 1, top + quarter, right + 3, bottom - quarter) > OUTSIDE;
        int stem = inked(left, (top + bottom) / 2, right);
        int lid = lidded(left + (right - left) / 2, top, bottom);
        return !bulges && (stem <= lid + stroke || stem > (right - left) / 2);
    }

    private int inked(int left, int y, int right) {
        int x = left;
        while (x < right && (ink.dark(x, y) || ink.dark(x + 1, y))) {
            x++;
        }
        return x - left;
    }

    private int lidded(int x, int top, int bottom) {
        int y = top;
        while (y < bottom && (ink.dark(x, y) || ink.dark(x, y + 1))) {
            y++;
        }
        return y - top;
    }

    private boolean alone(int left, int top, int right, int bottom) {
        int near = Math.max(stroke + 2, (right - left) / 4);
        return ink.share(left, top - near, right, top - 1) < OUTSIDE
                && ink.share(left, bottom + 2, right, bottom + near) < OUTSIDE
                && ink.share(left - near, top, left - 1, bottom) < OUTSIDE / 2
                && ink.share(right + 2, top, right + stroke + 2, bottom) < OUTSIDE;
    }

    private TickBox.State state(int left, int top, int right, int bottom) {
        int inset = Math.max(stroke + 1, Math.round((right - left) * 0.2f));
        double share = ink.share(left + inset, top + inset, right - inset, bottom - inset);
        if (share < EMPTY_BELOW) {
            return TickBox.State.EMPTY;
        }
        return share >= TICKED_FROM ? TickBox.State.TICKED : TickBox.State.UNDECIDED;
    }
}
