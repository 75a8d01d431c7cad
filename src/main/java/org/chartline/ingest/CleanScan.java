package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.util.List;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.leptonica.PIX;

/**
 * A page's picture made ready for reading: specks and ruled lines gone, straight, sharp edges softened, large enough;
 * its check boxes are read by themselves and wiped out. What each step gains was measured on faxed pages (README of the
 * evaluation). Holds native memory until it is closed.
 */
final class CleanScan implements AutoCloseable {

    /** Specks up to this many pixels wide and high at 200 dpi are dust; periods are larger. */
    private static final int SPECK = 2;

    /** So many times as dense as dust elsewhere, specks close to letters are dots. */
    private static final double DOTS = 4;

    /** The engine reads best at this resolution. */
    private static final int BEST_DPI = 250;

    /** In degrees: less than this is straight. */
    private static final float STRAIGHT = 0.15f;

    /** In inches: a straight run as long as this is a ruled line, no letter. */
    private static final double RULE = 0.5;

    private static final int DARK = 140;

    private final PIX picture;
    private final float scale;
    private final int dpi;
    private final double angle;
    private final int width;
    private final int height;
    private final double inked;
    private final List<TickBox> boxes;

    private CleanScan(PIX picture, Scan scan, float scale, double angle, double inked, List<TickBox> boxes) {
        this.picture = picture;
        this.scale = scale;
        this.dpi = Math.round(scan.dpi() * scale);
        this.angle = angle;
        this.width = scan.width();
        this.height = scan.height();
        this.inked = inked;
        this.boxes = boxes;
    }

    static CleanScan of(Scan scan) {
        PIX gray = withoutSpecks(scan);
        double angle = skew(gray);
        if (angle != 0) {
            gray = replace(gray, pixRotate(gray, (float) angle, L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
        }
        PIX ink = pixThresholdToBinary(gray, DARK);
        List<TickBox> boxes = TickBoxes.in(ink(ink), scan.dpi());
        double inked = (double) count(ink) / area(ink);
        wipeRules(gray, ink, scan.dpi());
        PIX dotted = DottedRules.in(ink, scan.dpi());
        pixSetMasked(gray, dotted, 255);
        pixDestroy(dotted);
        pixDestroy(ink);
        for (TickBox box : boxes) {
            wipe(gray, box);
        }
        float scale = Math.max(1, (float) BEST_DPI / scan.dpi());
        if (scale > 1.1) {
            gray = replace(gray, pixScale(gray, scale, scale));
        } else {
            scale = 1;
        }
        gray = replace(gray, pixBlockconv(gray, 1, 1));
        return new CleanScan(gray, scan, scale, angle, inked, boxes);
    }

    PIX picture() {
        return picture;
    }

    int dpi() {
        return dpi;
    }

    /** In pixels of the straightened picture before it was enlarged. */
    List<TickBox> boxes() {
        return boxes;
    }

    /** How much {@link #picture} is enlarged. */
    float scale() {
        return scale;
    }

    /** Share of the dark pixels once specks are gone, 0 to 1. */
    double inked() {
        return inked;
    }

    /** From pixels of the straightened picture, before it was enlarged, to pixels of the scan. */
    AffineTransform toScan() {
        return AffineTransform.getRotateInstance(-angle, width / 2.0, height / 2.0);
    }

    private static PIX withoutSpecks(Scan scan) {
        PIX gray = pix(scan);
        PIX ink = pixThresholdToBinary(gray, DARK);
        PIX inner = pixRemoveBorderConnComps(ink, 8);
        pixXor(ink, ink, inner); // the shadow of the paper's edge
        PIX dirt = specks(inner, Math.max(1, SPECK * scan.dpi() / 200));
        pixOr(dirt, dirt, ink);
        pixDilateBrick(dirt, dirt, 3, 3);
        pixSetMasked(gray, dirt, 255);
        pixDestroy(inner);
        pixDestroy(dirt);
        pixDestroy(ink);
        return gray;
    }

    /**
     * The specks of a picture. Where the paper is clean, those close to letters are their dots and are left; where dust
     * lies everywhere, it lies between the letters too.
     */
    private static PIX specks(PIX ink, int size) {
        PIX kept = pixSelectBySize(ink, size, size, 8, L_SELECT_IF_EITHER, L_SELECT_IF_GT, (IntPointer) null);
        PIX specks = pixXor(null, ink, kept);
        PIX near = pixDilateBrick(null, kept, 4 * size + 1, 4 * size + 1);
        PIX far = pixSubtract(null, specks, near);
        double dust = (double) count(far) / Math.max(1, area(near) - count(near));
        double close = (double) (count(specks) - count(far)) / Math.max(1, count(near) - count(kept));
        pixDestroy(near);
        pixDestroy(kept);
        if (close > DOTS * dust) {
            pixDestroy(specks);
            return far;
        }
        pixDestroy(far);
        return specks;
    }

    /** In radians, clockwise to straighten; 0 where the page has no lines to go by. */
    private static double skew(PIX gray) {
        PIX ink = pixThresholdToBinary(gray, DARK);
        float[] degrees = new float[1];
        float[] sure = new float[1];
        int failed = pixFindSkew(ink, degrees, sure);
        pixDestroy(ink);
        return failed != 0 || sure[0] < 3 || Math.abs(degrees[0]) < STRAIGHT ? 0 : Math.toRadians(degrees[0]);
    }

    /** Ruled lines are read as letters, and hide the words that touch them. */
    private static void wipeRules(PIX gray, PIX ink, int dpi) {
        int length = (int) (RULE * dpi);
        int thick = Math.max(4, dpi / 22);
        for (boolean across : new boolean[] {true, false}) {
            PIX lines = across ? pixOpenCompBrick(null, ink, length, 1) : upright(ink, length * 2 / 3);
            PIX bars = across ? pixOpenBrick(null, lines, 1, thick) : pixOpenBrick(null, lines, thick, 1);
            pixXor(lines, lines, bars);
            pixDestroy(bars);
            pixDilateBrick(lines, lines, across ? 1 : 3, across ? 3 : 1);
            pixSetMasked(gray, lines, 255);
            pixDestroy(lines);
        }
    }

    /** No letter is that high, so gaps that noise made can be closed first. */
    private static PIX upright(PIX ink, int length) {
        PIX whole = pixCloseBrick(null, ink, 1, 5);
        PIX lines = pixOpenCompBrick(null, whole, 1, length);
        pixDestroy(whole);
        return lines;
    }

    private static void wipe(PIX gray, TickBox box) {
        org.bytedeco.leptonica.BOX area = boxCreate(box.left() - 3, box.top() - 3, box.size() + 6, box.size() + 6);
        pixSetInRectArbitrary(gray, area, 255);
        boxDestroy(area);
    }

    private static PIX pix(Scan scan) {
        int width = scan.width();
        int height = scan.height();
        int perRow = (width + 3) / 4;
        ByteBuffer rows = ByteBuffer.allocate(4 * perRow * height);
        for (int y = 0; y < height; y++) {
            rows.put(4 * perRow * y, scan.pixels(), y * width, width);
        }
        int[] words = new int[perRow * height];
        rows.asIntBuffer().get(words);
        PIX pix = pixCreate(width, height, 8);
        pix.data().put(words, 0, words.length);
        return pix;
    }

    private static Ink ink(PIX binary) {
        int[] words = new int[pixGetWpl(binary) * pixGetHeight(binary)];
        binary.data().get(words, 0, words.length);
        return Ink.of(pixGetWidth(binary), pixGetHeight(binary), words);
    }

    private static int count(PIX binary) {
        int[] count = new int[1];
        pixCountPixels(binary, count, (int[]) null);
        return count[0];
    }

    private static int area(PIX pix) {
        return pixGetWidth(pix) * pixGetHeight(pix);
    }

    private static PIX replace(PIX old, PIX made) {
        pixDestroy(old);
        return made;
    }

    @Override
    public void close() {
        pixDestroy(picture);
    }
}
