package org.chartline.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a PDF, by number. The page tree is walked once: asking for pages by number walks it again for each, which takes the
 * square of the number of pages.
 */
final class PageTree {

    private final List<@Nullable PDPage> pages;
    private final int promised;

    private PageTree(List<@Nullable PDPage> pages, int promised) {
        this.pages = pages;
        this.promised = promised;
    }

    static PageTree of(PDDocument document) {
        int promised = document.getNumberOfPages();
        List<@Nullable PDPage> pages = new ArrayList<>();
        try {
            document.getPages().forEach(pages::add);
            return new PageTree(pages, promised);
        } catch (IllegalStateException e) { // a tree that runs in a circle: what can be found by number is taken
            return new PageTree(byNumber(document, Math.min(promised, Limits.PAGES)), promised);
        }
    }

    private static List<@Nullable PDPage> byNumber(PDDocument document, int count) {
        List<@Nullable PDPage> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            try {
                pages.add(document.getPage(i));
            } catch (IllegalStateException | IndexOutOfBoundsException e) {
                pages.add(null);
            }
        }
        return pages;
    }

    int count() {
        return pages.size();
    }

    /** How many pages the file says it has; other than {@link #count} when some were lost. */
    int promised() {
        return promised;
    }

    /** @throws IOException when the tree has a place for the page and nothing stands there */
    PDPage page(int number) throws IOException {
        PDPage page = pages.get(number - 1);
        if (page == null) {
            throw new IOException("page " + number + " cannot be found");
        }
        return page;
    }
}
