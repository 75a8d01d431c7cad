package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.BitSet;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** What a PDF page shows besides text: how much of it pictures cover, and whether anything like a check box is drawn. */
final class PdfDrawing extends PDFGraphicsStreamEngine {

    /** In each direction; coarse enough to be quick, fine enough for pages cut into strips. */
    private static final int CELLS = 40;

    /** In points: the sides of a check box. */
    private static final double SMALLEST_BOX = 4.5;

    private static final double LARGEST_BOX = 18;

    private final PDRectangle area;
    private final BitSet covered = new BitSet(CELLS * CELLS);
    private final Path2D path = new Path2D.Double();
    private double dpi;
    private boolean boxes;
    private boolean anything;

    /** What is painted besides pictures, or makes them look otherwise. */
    private boolean more;

    private int pictures;
    private @Nullable Picture last;

    /**
     * A picture where it is drawn.
     *
     * @param place in points, of a square of one by one
     */
    record Picture(PDImage image, AffineTransform place) {}

    private PdfDrawing(PDPage page) {
        super(page);
        this.area = page.getCropBox();
    }

    static PdfDrawing of(PDPage page) throws IOException {
        PdfDrawing drawing = new PdfDrawing(page);
        drawing.processPage(page);
        return drawing;
    }

    /** Share of the page that pictures cover, 0 to 1. */
    double pictured() {
        return (double) covered.cardinality() / (CELLS * CELLS);
    }

    /** Dots per inch of the finest picture; 0 when there is none. */
    double dpi() {
        return dpi;
    }

    /** Whether a small square is drawn somewhere. */
    boolean boxes() {
        return boxes;
    }

    /** Whether anything is drawn. */
    boolean anything() {
        return anything;
    }

    /** The only thing that is painted, where that is one picture, shown as it is. */
    Optional<Picture> only() {
        return pictures == 1 && !more ? Optional.ofNullable(last) : Optional.empty();
    }

    @Override
    public void drawImage(PDImage image) {
        anything = true;
        remember(image);
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D place = matrix.createAffineTransform()
                .createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D();
        double inches = Math.hypot(matrix.getScaleX(), matrix.getShearY()) / 72;
        if (place.getWidth() * place.getHeight() > 0.02 * area.getWidth() * area.getHeight() && inches > 0) {
            dpi = Math.max(dpi, image.getWidth() / inches);
        }
        for (int y = 0; y < CELLS; y++) {
            for (int x = 0; x < CELLS; x++) {
                if (place.contains(
                        area.getLowerLeftX() + (x + 0.5) * area.getWidth() / CELLS,
                        area.getLowerLeftY() + (y + 0.5) * area.getHeight() / CELLS)) {
                    covered.set(y * CELLS + x);
                }
            }
        }
    }

    private void remember(PDImage image) {
        PDGraphicsState state = getGraphicsState();
        pictures++;
        last = new Picture(image, state.getCurrentTransformationMatrix().createAffineTransform());
        more |= state.getSoftMask() != null
                || state.getTransfer() != null
                || state.getNonStrokeAlphaConstant() < 1
                || state.getBlendMode() != BlendMode.NORMAL;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        more |= getGraphicsState().getTextState().getRenderingMode() != RenderingMode.NEITHER;
        super.showGlyph(matrix, font, code, displacement);
    }

    private void painted() {
        anything = true;
        more = true;
        Rectangle2D bounds = path.getBounds2D();
        double larger = Math.max(bounds.getWidth(), bounds.getHeight());
        double smaller = Math.min(bounds.getWidth(), bounds.getHeight());
        boxes |= smaller >= SMALLEST_BOX && larger <= LARGEST_BOX && larger <= smaller * 1.25;
        path.reset();
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        painted();
    }

    @Override
    public void fillPath(int windingRule) {
        painted();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        painted();
    }

    /** What is clipped away may still be counted: only more is looked at then. */
    @Override
    public void clip(int windingRule) {
        Rectangle2D shown = path.getBounds2D();
        more |= !shown.contains(
                area.getLowerLeftX() + 1, area.getLowerLeftY() + 1, area.getWidth() - 2, area.getHeight() - 2);
    }

    @Override
    public void shadingFill(COSName shadingName) {
        anything = true;
        more = true;
    }
}
