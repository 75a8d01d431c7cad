package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDFs page by page, with word boxes. Files that only forbid copying are read; a password that
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
            PageReads pages = new PageReads();
            if (repaired) {
                pages.warn("the PDF is damaged and was repaired; " + document.getNumberOfPages()
                        + " pages came out, others may be lost: ask the sender for the file again");
            }
            PdfPages reader = new PdfPages(document);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                page(reader, number, pages);
            }
            return pages.content();
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

    private static void page(PdfPages reader, int number, PageReads pages) {
        try {
            reader.read(number, pages);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NullPointerException e) {
            // what PDFBox throws on a broken page; its neighbours may be sound
            pages.add(PageRead.unreadable(number, "damaged, not read"));
        }
    }
}
