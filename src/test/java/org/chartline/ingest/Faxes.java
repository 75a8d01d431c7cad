package org.chartline.ingest;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages for tests: typed, drawn, faxed. */
final class Faxes {

    static final List<String> NOTE = List.of(
            "PROGRESS NOTE of the primary treating physician",
            "The patient reports pain in the neck and the left arm today.",
            "She takes Norco every six hours and Soma at night for spasm.",
            "Physical therapy was completed in May without lasting change.",
            "She is to remain off work for four weeks and return to the clinic.");

    private Faxes() {}

    interface Drawing {
        void on(PDDocument document, PDPageContentStream page) throws IOException;
    }

    static Path pdf(Path file, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                drawing.on(document, out);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static void type(PDPageContentStream page, float x, float y, String text) throws IOException {
        type(page, x, y, text, RenderingMode.FILL);
    }

    static void type(PDPageContentStream page, float x, float y, String text, RenderingMode mode) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(FontName.HELVETICA), 12);
        page.setRenderingMode(mode);
        page.newLineAtOffset(x, y);
        page.showText(text);
        page.endText();
    }

    static void typeNote(PDPageContentStream page) throws IOException {
        for (int i = 0; i < NOTE.size(); i++) {
            type(page, 72, 680 - 24 * i, NOTE.get(i));
        }
    }

    /** A square box with or without a cross, and its label. */
    static void box(PDPageContentStream page, float x, float y, boolean ticked, String label) throws IOException {
        page.setLineWidth(1);
        page.addRect(x, y, 9, 9);
        page.stroke();
        if (ticked) {
            page.moveTo(x, y);
            page.lineTo(x + 9, y + 9);
            page.moveTo(x, y + 9);
            page.lineTo(x + 9, y);
            page.stroke();
        }
        type(page, x + 15, y, label);
    }

    /** The first page as a picture of 200 dots per inch. */
    static BufferedImage picture(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200, ImageType.GRAY);
        }
    }

    /** Black and white with specks, always the same ones. */
    static BufferedImage noisy(BufferedImage gray, int specks) {
        Random random = new Random(9792);
        BufferedImage bits = new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        bits.createGraphics().drawImage(gray, 0, 0, null);
        for (int i = 0; i < specks; i++) {
            bits.setRGB(random.nextInt(gray.getWidth()), random.nextInt(gray.getHeight()), 0xff000000);
        }
        return bits;
    }

    /** A picture over the whole page. */
    static void cover(PDDocument document, PDPageContentStream page, BufferedImage picture) throws IOException {
        page.drawImage(
                LosslessFactory.createFromImage(document, picture),
                0,
                0,
                PDRectangle.LETTER.getWidth(),
                PDRectangle.LETTER.getHeight());
    }

    static SourceFile read(Path file) throws IOException {
        return new Ingest().read(file);
    }
}
