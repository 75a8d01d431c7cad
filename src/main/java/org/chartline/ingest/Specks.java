package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;

/**
 * Finds the dust of a picture. Specks of the size of dust may be dots of letters, full stops and colons: those that stand
 * where such dots stand are dust only when they are about as dense there as specks of their size are elsewhere.
 */
final class Specks {

    /** Specks up to this many pixels wide and high at 200 dpi may be dust; nearly all full stops are larger. */
    private static final int SIZE = 2;

    /** In inches: a full stop or a colon is no farther from its letter, even in typewriter faces. */
    private static final double BESIDE = 0.07;

    /** So many times as dense as elsewhere, specks close to letters are dots. */
    private static final double DOTS = 4;

    /** The same for specks that nearly fill their square, as few of dust do. */
    private static final double FULL_DOTS = 1.5;

    private Specks() {}

    /**
     * A mask of the specks' pixels, which the caller destroys.
     *
     * @param ink one bit a pixel
     */
    static PIX in(PIX ink, int dpi) {
        int size = Math.max(1, SIZE * dpi / 200);
        PIX letters = pixSelectBySize(ink, size, size, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, (IntPointer) null);
        PIX specks = pixXor(null, ink, letters);
        PIX full = pixSelectByArea(specks, size * size / 2f, 8, L_SELECT_IF_GT, (IntPointer) null);
        PIX sparse = pixXor(null, specks, full);
        wipeDots(specks, sparse, letters, 4 * size + 1, 4 * size + 1, DOTS);
        wipeDots(specks, full, letters, 2 * (int) (BESIDE * dpi) + 1, 4 * size + 1, FULL_DOTS);
        pixDestroy(sparse);
        pixDestroy(full);
        pixDestroy(letters);
        return specks;
    }

    /** Takes those of a kind of specks that are dots of letters, by their place and density, out of all. */
    private static void wipeDots(PIX specks, PIX kind, PIX letters, int width, int height, double dots) {
        PIX near = pixDilateBrick(null, letters, width, height);
        PIX close = pixAnd(null, kind, near);
        int elsewhere = count(kind) - count(close);
        int space = pixGetWidth(kind) * pixGetHeight(kind) - count(near);
        double dust = (double) elsewhere / Math.max(1, space);
        double dense = (double) count(close) / Math.max(1, count(near) - count(letters));
        if (dense > dots * dust) {
            pixSubtract(specks, specks, close);
        }
        pixDestroy(close);
        pixDestroy(near);
    }

    private static int count(PIX binary) {
        int[] count = new int[1];
        pixCountPixels(binary, count, (int[]) null);
        return count[0];
    }
}
