package org.chartline.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
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
        PageTree pages = PageTree.of(document);
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
        PdfPages reader = new PdfPages(document, pages);
        PageReads reads = new PageReads(sink);
        for (int number = from; number <= pages.count(); number++) {
            page(reader, pages, number, repaired, reads);
        }
        reads.finish();
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

    private static void page(PdfPages reader, PageTree pages, int number, boolean repaired, PageReads reads) {
        try {
            PDPage page = pages.page(number);
            boolean damaged =
                    PageStreams.damaged(page); // before the page is drawn: what unpacks for ever is stopped here
            reader.read(number, reads);
            if (PageStreams.lost(page) || repaired && !page.hasContents()) {
                reads.warn("page " + number + ": has no content; it was probably lost");
            } else if (damaged) {
                reads.warn("page " + number + ": its content is damaged; text may be missing");
            }
        } catch (IOException | RuntimeException e) {
            // what PDFBox throws on a broken page; its neighbours may be sound
            reads.add(number, PageRead.unreadable(number, "damaged, not read"));
        }
    }
}
