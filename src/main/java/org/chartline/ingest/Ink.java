package org.chartline.ingest;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.BitSet;

/** The dark pixels of a picture. */
final class Ink {

    private final int width;
    private final int height;

    /** From a pixel to the one below it. */
    private final int perRow;

    private final BitSet dark;

    private Ink(int width, int height, int perRow, BitSet dark) {
        this.width = width;
        this.height = height;
        this.perRow = perRow;
        this.dark = dark;
    }

    /**
     * @param words rows of whole 32-bit words, the leftmost pixel in the highest bit, 1 for dark
     */
    static Ink of(int width, int height, int[] words) {
        ByteBuffer bits = ByteBuffer.allocate(4 * words.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int word : words) {
            bits.putInt(Integer.reverse(word));
        }
        return new Ink(width, height, (width + 31) / 32 * 32, BitSet.valueOf(bits.flip()));
    }

    /** Of a gray picture; darker than half counts. */
    static Ink of(BufferedImage gray) {
        int width = gray.getWidth();
        int height = gray.getHeight();
        BitSet dark = new BitSet(width * height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            gray.getRaster().getSamples(0, y, width, 1, 0, row);
            for (int x = 0; x < width; x++) {
                if (row[x] < 128) {
                    dark.set(y * width + x);
                }
            }
        }
        return new Ink(width, height, width, dark);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether a pixel is dark; none is outside the picture. */
    boolean dark(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && dark.get(y * perRow + x);
    }

    /** The first dark pixel of a row from {@code x} on; the width when there is none. */
    int nextDark(int x, int y) {
        int at = dark.nextSetBit(y * perRow + x);
        return at < 0 ? width : Math.min(width, at - y * perRow);
    }

    /** The first light pixel of a row from {@code x} on; the width when there is none. */
    int nextLight(int x, int y) {
        return Math.min(width, dark.nextClearBit(y * perRow + x) - y * perRow);
    }

    /** Whether a column has no dark pixel between two rows, the lower one excluded. */
    boolean blank(int x, int top, int bottom) {
        for (int y = Math.max(0, top); y < bottom; y++) {
            if (dark(x, y)) {
                return false;
            }
        }
        return true;
    }

    /** Share of the dark pixels in a rectangle, 0 to 1. */
    double share(int left, int top, int right, int bottom) {
        int count = 0;
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            count += dark.get(y * perRow + Math.max(0, left), y * perRow + Math.min(width, right))
                    .cardinality();
        }
        return right <= left || bottom <= top ? 0 : (double) count / (right - left) / (bottom - top);
    }
}
