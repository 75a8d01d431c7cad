package org.chartline.ingest;

/** Hands on pages while a file keeps within the {@link Limits}. */
final class LimitedSink implements PageSink {

    private final PageSink sink;
    private long text;
    private int pages;

    LimitedSink(PageSink sink) {
        this.sink = sink;
    }

    /** Whether no page has come. */
    boolean isEmpty() {
        return pages == 0;
    }

    @Override
    public void count(int all) {
        if (all > Limits.PAGES) {
            throw tooLarge("has %,d pages; at most %,d are read".formatted(all, Limits.PAGES));
        }
        sink.count(all);
    }

    @Override
    public void page(Page page) {
        pages++;
        text += page.text().length();
        if (page.number() > Limits.PAGES) {
            throw tooLarge("has more than %,d pages".formatted(Limits.PAGES));
        }
        if (page.text().length() > Limits.PAGE_TEXT || text > Limits.TEXT) {
            throw tooLarge("page %d: holds more text than a case file can".formatted(page.number()));
        }
        sink.page(page);
    }

    @Override
    public void warn(String warning) {
        sink.warn(warning);
    }

    private static RefusedException tooLarge(String detail) {
        return new RefusedException(SourceFile.Reason.TOO_LARGE, detail + ": part it and send the parts");
    }
}
