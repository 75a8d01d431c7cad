package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.chartline.ingest.FormatReader.Content;

/** The pages of a file while pictures of some are still being read on other threads. */
final class PageReads {

    private record Pending(int number, Future<PageRead> page) {}

    private final List<String> warnings = new ArrayList<>();
    private final List<Pending> pages = new ArrayList<>();

    /** Something about the whole file. */
    void warn(String warning) {
        warnings.add(warning);
    }

    /** The number that the next page gets, from 1. */
    int next() {
        return pages.size() + 1;
    }

    void add(PageRead page) {
        pages.add(new Pending(next(), CompletableFuture.completedFuture(page)));
    }

    /** A page that an engine reads, while the caller goes on. */
    void add(Function<OcrEngine, PageRead> read) {
        pages.add(new Pending(next(), OcrThreads.read(read)));
    }

    /** All pages in order, once they are read. */
    Content content() {
        List<Page> read = new ArrayList<>();
        for (Pending pending : pages) {
            PageRead page = result(pending);
            read.add(page.page());
            page.warning().ifPresent(warnings::add);
        }
        return new Content(read, warnings);
    }

    private static PageRead result(Pending pending) {
        try {
            return pending.page().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OcrMissingException missing) {
                return PageRead.unreadable(pending.number(), "a scanned picture; " + missing.getMessage());
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            return PageRead.unreadable(pending.number(), "a picture that cannot be read: damaged");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
