package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
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
    public void read(Path file, int from, PageSink sink) throws IOException {
        try {
            Optional<PDDocument> sound = openStrictly(file);
            try (PDDocument document = sound.isPresent() ? sound.get() : Loader.loadPDF(file.toFile())) {
                read(document, sound.isEmpty(), from, sink);
            }
        } catch (InvalidPasswordException e) {
            throw new RefusedException(
                    SourceFile.Reason.PASSWORD_NEEDED,
                    "the PDF opens only with a password: remove it and send it again");
        }
    }

    private static void read(PDDocument document, boolean repaired, int from, PageSink sink) {
        PdfPages pages = PdfPages.of(document);
        if (repaired) {
            sink.warn("the PDF is damaged and was repaired; " + pages.count()
                    + " pages came out, others may be lost: ask the sender for the file again");
        }
        if (pages.promised() != pages.count()) {
            sink.warn("the PDF says that it has " + pages.promised() + " pages, " + pages.count()
                    + " were found: ask the sender for the file again");
        }
        int embedded = embeddedFiles(document);
        if (embedded > 0) {
            sink.warn("the PDF holds " + embedded + " other files, not read: hand them in as files of their own");
        }
        sink.count(pages.count());
        for (int number = from; number <= pages.count(); number++) {
            sink.page(page(pages, number, repaired, sink));
        }
    }

    /** How many files are packed into the PDF; nothing in it is run or followed. */
    private static int embeddedFiles(PDDocument document) {
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            PDEmbeddedFilesNameTreeNode files = names == null ? null : names.getEmbeddedFiles();
            return files == null || files.getNames() == null
                    ? 0
                    : files.getNames().size();
        } catch (IOException | RuntimeException e) { // damaged names; the pages do not depend on them
            return 0;
        }
    }

    private static Optional<PDDocument> openStrictly(Path file) throws IOException {
        RandomAccessRead bytes = new RandomAccessReadBufferedFile(file.toFile());
        try {
            PDDocument document = new PDFParser(bytes).parse(false);
            if (document.getNumberOfPages() > 0) {
                return Optional.of(document);
            }
            document.close();
        } catch (InvalidPasswordException e) {
            bytes.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            // the lenient parser has its turn
        }
        bytes.close();
        return Optional.empty();
    }

    private static Page page(PdfPages pages, int number, boolean repaired, PageSink sink) {
        try {
            PDPage page = pages.page(number);
            PDRectangle area = page.getCropBox();
            boolean sideways = page.getRotation() % 180 != 0;
            boolean damaged =
                    PageStreams.damaged(page); // before the page is drawn: what unpacks for ever is stopped here
            GlyphCollector glyphs = GlyphCollector.of(page);
            Page read = PageComposer.page(
                    number,
                    Columns.inReadingOrder(LineBuilder.lines(glyphs.upright())),
                    LineBuilder.lines(glyphs.turned()),
                    sideways ? area.getHeight() : area.getWidth(),
                    sideways ? area.getWidth() : area.getHeight());
            if (PageStreams.lost(page) || repaired && !page.hasContents()) {
                sink.warn("page " + number + ": has no content; it was probably lost");
            } else if (damaged) {
                sink.warn("page " + number + ": its content is damaged; text may be missing");
            }
            if (read.reading() == Reading.UNREADABLE && !showsPicture(page)) {
                return new Page(number, "", List.of(), Reading.TEXT, false); // a blank page was read, and is blank
            }
            if (read.reading() == Reading.UNREADABLE) {
                sink.warn("page " + number + ": no text layer (a scanned picture); not read");
            }
            return read;
        } catch (IOException | RuntimeException e) {
            // what PDFBox throws on a broken page; its neighbours may be sound
            sink.warn("page " + number + ": damaged, not read");
            return new Page(number, "", List.of(), Reading.UNREADABLE, false);
        }
    }

    /** Whether anything is drawn on the page but text: a picture, or a form that may hold one. */
    private static boolean showsPicture(PDPage page) {
        return page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }
}
