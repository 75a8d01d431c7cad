package org.chartline.ingest;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The picture that fills a page by itself, as a scanner makes them. Its own pixels are read: drawing the page takes as long
 * as a fifth of reading it, and gives the same.
 */
final class WholePicture {

    /** In points: by as little the picture's edges may be off the page's. */
    private static final double OFF = 0.5;

    private WholePicture() {}

    /**
     * A page's pixels where they are those of its only picture.
     *
     * @param picture the only thing that is painted on the page
     * @param place where it is drawn, in points
     * @param dpi that are wanted
     * @return empty when the page must be drawn
     */
    static Optional<Scan> of(PDPage page, PDImage picture, AffineTransform place, int dpi) throws IOException {
        if (page.getRotation() != 0
                || !page.getAnnotations().isEmpty()
                || !fills(page.getCropBox(), place)
                || !fits(picture, page.getCropBox(), dpi)
                || !(picture instanceof PDImageXObject image && plain(image))) {
            return Optional.empty();
        }
        return image.getBitsPerComponent() == 1
                ? Optional.of(Scan.of(image.getImage(), dpi, dpi))
                : gray(image).map(pixels -> Scan.of(pixels, dpi, dpi));
    }

    /** Empty when pixels are lost. */
    private static Optional<BufferedImage> gray(PDImageXObject image) throws IOException {
        BufferedImage gray = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        byte[] pixels = ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
        try (InputStream in = image.createInputStream()) {
            return in.readNBytes(pixels, 0, pixels.length) == pixels.length ? Optional.of(gray) : Optional.empty();
        }
    }

    private static boolean fills(PDRectangle area, AffineTransform place) {
        boolean upright = place.getShearX() == 0 && place.getShearY() == 0;
        return upright
                && Math.abs(place.getTranslateX() - area.getLowerLeftX()) < OFF
                && Math.abs(place.getTranslateY() - area.getLowerLeftY()) < OFF
                && Math.abs(place.getScaleX() - area.getWidth()) < OFF
                && Math.abs(place.getScaleY() - area.getHeight()) < OFF;
    }

    /** Whether its dots are square and as many as are wanted. */
    private static boolean fits(PDImage picture, PDRectangle area, int dpi) {
        return Math.abs(area.getWidth() / 72 * dpi - picture.getWidth()) < 2
                && Math.abs(area.getHeight() / 72 * dpi - picture.getHeight()) < 2;
    }

    /** Gray or black and white, 0 is black, and nothing of it see-through or shown at times only. */
    private static boolean plain(PDImageXObject image) throws IOException {
        return !image.isStencil()
                && !"jpx".equals(image.getSuffix())
                && (image.getBitsPerComponent() == 1 || image.getBitsPerComponent() == 8)
                && image.getColorSpace() instanceof PDDeviceGray
                && (image.getDecode() == null || image.getBitsPerComponent() == 1)
                && image.getMask() == null
                && image.getSoftMask() == null
                && image.getColorKeyMask() == null
                && image.getOptionalContent() == null;
    }
}
