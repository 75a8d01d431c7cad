package org.chartline.draft;

import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;

/**
 * How much of the file was read: said wherever something was not found.
 *
 * @param pages all pages of the files that could be opened
 * @param read pages with text
 * @param ocr of these, read by OCR, wholly or in part
 * @param unreadable pages without text
 */
public record Coverage(int pages, int read, int ocr, int unreadable) {

    static Coverage of(CaseFile file) {
        int pages = 0;
        int ocr = 0;
        int unreadable = 0;
        for (SourceFile source : file.files()) {
            for (Page page : source.pages()) {
                pages++;
                ocr += page.reading() == Reading.OCR || page.reading() == Reading.MIXED ? 1 : 0;
                unreadable += page.reading() == Reading.UNREADABLE ? 1 : 0;
            }
        }
        return new Coverage(pages, pages - unreadable, ocr, unreadable);
    }

    /** A slot for which the file gives nothing, with how much of it was read. */
    Sentence missing(String what, Slot slot) {
        return new Wording().say(what + ": " + notFound()).end(slot);
    }

    /** "not found in the 18 of 32 pages read". */
    public String notFound() {
        return "not found in the " + read + " of " + pages + " pages read";
    }
}
