package org.chartline.ingest;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * The picture of a page as it was handed in.
 *
 * @param gray 8 bits a pixel, 0 is black
 * @param dpi dots per inch, the same in both directions
 */
record Scan(BufferedImage gray, int dpi) {

    /** Pictures of more pixels than this are no pages. */
    static final long MOST_PIXELS = 60_000_000;

    Scan {
        if (gray.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            throw new IllegalArgumentException("not a gray picture");
        }
    }

    /** Of a picture of any kind, stretched where its dots are not square. */
    static Scan of(BufferedImage picture, double dpiAcross, double dpiDown) {
        double dpi = Math.max(dpiAcross, dpiDown);
        int width = (int) Math.round(picture.getWidth() * dpi / dpiAcross);
        int height = (int) Math.round(picture.getHeight() * dpi / dpiDown);
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY
                && width == picture.getWidth()
                && height == picture.getHeight()) {
            return new Scan(picture, (int) Math.round(dpi));
        }
        BufferedImage gray = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = gray.createGraphics();
        graphics.setColor(java.awt.Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return new Scan(gray, (int) Math.round(dpi));
    }

    /** Row by row, 0 is black. */
    byte[] pixels() {
        return ((DataBufferByte) gray.getRaster().getDataBuffer()).getData();
    }

    int width() {
        return gray.getWidth();
    }

    int height() {
        return gray.getHeight();
    }

    /** Quarter turns clockwise. */
    Scan turned(int quarters) {
        boolean sideways = quarters % 2 != 0;
        BufferedImage turned = new BufferedImage(
                sideways ? height() : width(), sideways ? width() : height(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(quarters * Math.PI / 2);
        graphics.translate(-width() / 2.0, -height() / 2.0);
        graphics.drawImage(gray, 0, 0, null);
        graphics.dispose();
        return new Scan(turned, dpi);
    }
}
