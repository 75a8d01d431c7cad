package org.chartline.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes scans of PDFs: each page a picture, as a fax machine would send it. The same file gives the same bytes. */
public final class Rasterizer {

    /** Darker than this is black. */
    private static final int THRESHOLD = 160;

    private final int dpi;
    private final boolean oneBit;

    /**
     * @param dpi dots per inch, 50 to 600
     * @param oneBit black and white as CCITT group 4; else gray
     */
    public Rasterizer(int dpi, boolean oneBit) {
        if (dpi < 50 || dpi > 600) {
            throw new IllegalArgumentException("50 to 600 dots per inch, not " + dpi);
        }
        this.dpi = dpi;
        this.oneBit = oneBit;
    }

    /**
     * Writes a PDF of pictures only.
     *
     * @param pdf has text or drawings
     * @param scan is written, or written over
     * @throws IOException when the PDF cannot be read or the scan not be written
     */
    public void rasterize(Path pdf, Path scan) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf.toFile());
                PDDocument target = new PDDocument()) {
            PDFRenderer renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                BufferedImage picture = renderer.renderImageWithDPI(i, dpi, ImageType.GRAY);
                PDImageXObject image = oneBit
                        ? CCITTFactory.createFromImage(target, blackAndWhite(picture))
                        : LosslessFactory.createFromImage(target, picture);
                PDPage page =
                        new PDPage(new PDRectangle(picture.getWidth() * 72f / dpi, picture.getHeight() * 72f / dpi));
                target.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(target, page)) {
                    out.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
            target.setDocumentId(0L); // else the time of day goes into the file
            target.save(scan.toFile());
        }
    }

    private static BufferedImage blackAndWhite(BufferedImage gray) {
        BufferedImage bits = new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        int[] row = new int[gray.getWidth()];
        for (int y = 0; y < gray.getHeight(); y++) {
            gray.getRaster().getSamples(0, y, row.length, 1, 0, row);
            for (int x = 0; x < row.length; x++) {
                row[x] = row[x] < THRESHOLD ? 0 : 1;
            }
            bits.getRaster().setSamples(0, y, row.length, 1, 0, row);
        }
        return bits;
    }
}
