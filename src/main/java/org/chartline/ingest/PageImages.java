package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's pages, for other programs to read. */
public final class PageImages implements AutoCloseable {

    private final PDDocument document;

    private PageImages(PDDocument document) {
        this.document = document;
    }

    /** @throws IOException when the file is no PDF that opens */
    public static PageImages of(Path pdf) throws IOException {
        return new PageImages(Loader.loadPDF(pdf.toFile()));
    }

    /**
     * Writes a gray PNG.
     *
     * @param page 1-based
     */
    public void write(int page, int dpi, Path png) throws IOException {
        ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, dpi, ImageType.GRAY), "png", png.toFile());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
