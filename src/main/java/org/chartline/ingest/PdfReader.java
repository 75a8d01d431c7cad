package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDFs with a text layer, page by page with word boxes. Files that only forbid copying are read; a password that
 * is needed to open one is not guessed.
 *
 * <p>PDFBox repairs damaged files in silence and may lose pages on the way, so a file is first parsed strictly; one that
 * only the lenient parser opens is said to be repaired.
 */
final class PdfReader implements FormatReader {

    @Override
    public Content read(Path file) throws IOException {
        boolean repaired = !opensStrictly(file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> warnings = new ArrayList<>();
            if (repaired) {
                warnings.add("the PDF is damaged and was repaired; " + document.getNumberOfPages()
                        + " pages came out, others may be lost: ask the sender for the file again");
            }
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(page(document, number, warnings));
            }
            return new Content(pages, warnings);
        } catch (InvalidPasswordException e) {
            throw new RefusedException(
                    SourceFile.Reason.PASSWORD_NEEDED,
                    "the PDF opens only with a password: remove it and send it again");
        }
    }

    private static boolean opensStrictly(Path file) throws IOException {
        try (RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument document = new PDFParser(bytes).parse(false)) {
            return document.getNumberOfPages() > 0;
        } catch (InvalidPasswordException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Page page(PDDocument document, int number, List<String> warnings) {
        try {
            PDPage page = document.getPage(number - 1);
            PDRectangle area = page.getCropBox();
            boolean sideways = page.getRotation() % 180 != 0;
            GlyphCollector glyphs = GlyphCollector.of(document, number);
            Page read = PageComposer.page(
                    number,
                    Columns.inReadingOrder(LineBuilder.lines(glyphs.upright())),
                    LineBuilder.lines(glyphs.turned()),
                    sideways ? area.getHeight() : area.getWidth(),
                    sideways ? area.getWidth() : area.getHeight());
            if (read.reading() == Reading.UNREADABLE && !showsPicture(page)) {
                return new Page(number, "", List.of(), Reading.TEXT, false); // a blank page was read, and is blank
            }
            if (read.reading() == Reading.UNREADABLE) {
                warnings.add("page " + number + ": no text layer (a scanned picture); not read");
            }
            return read;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // what PDFBox throws on a broken page; its neighbours may be sound
            warnings.add("page " + number + ": damaged, not read");
            return new Page(number, "", List.of(), Reading.UNREADABLE, false);
        }
    }

    /** Whether anything is drawn on the page but text: a picture, or a form that may hold one. */
    private static boolean showsPicture(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }
}
