package org.chartline.ingest;

import static org.bytedeco.leptonica.global.leptonica.*;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.util.List;
import org.bytedeco.leptonica.PIX;

/**
 * A page's picture made ready for reading: specks and ruled lines gone, straight, sharp edges softened;
 * its check boxes are read by themselves and wiped out. What each step gains was measured on faxed pages (README of the
 * evaluation). Holds native memory until it is closed.
 */
final class CleanScan implements AutoCloseable {

    /** Coarser pictures are enlarged to this; finer ones gain nothing by it. */
    private static final int FEWEST_DPI = 200;

    /** In degrees: less than this is straight. */
    private static final float STRAIGHT = 0.15f;

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
        PIX rules = RuledLines.in(ink, scan.dpi());
        pixSubtract(ink, ink, rules);
        pixDestroy(rules);
        wipeAllBut(ink, gray);
        pixDestroy(ink);
        for (TickBox box : boxes) {
            wipe(gray, box);
        }
        float scale = Math.max(1, (float) FEWEST_DPI / scan.dpi());
        if (scale > 1.1) {
            gray = replace(gray, pixScaleGrayLI(gray, scale, scale));
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
        PIX dirt = Specks.in(inner, scan.dpi());
        pixOr(dirt, dirt, ink);
        pixDilateBrick(dirt, dirt, 3, 3);
        pixSetMasked(gray, dirt, 255);
        pixDestroy(inner);
        pixDestroy(dirt);
        pixDestroy(ink);
        return gray;
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

    /** The shades that a wiped line leaves on both sides are read as signs. */
    private static void wipeAllBut(PIX ink, PIX gray) {
        PIX around = pixDilateBrick(null, ink, 3, 3);
        pixInvert(around, around);
        pixSetMasked(gray, around, 255);
        pixDestroy(around);
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
