package org.chartline.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The pages of a file while pictures of some are still being read on other threads. They are handed on in their order, as
 * soon as those before them are read.
 */
final class PageReads {

    /** Pages that wait for one before them; more, and the reader waits too. */
    private static final int MOST_WAITING = 64;

    private record Pending(int number, Future<PageRead> page, List<String> warnings) {}

    private final PageSink sink;
    private final Deque<Pending> waiting = new ArrayDeque<>();

    PageReads(PageSink sink) {
        this.sink = sink;
    }

    /** Something about the page that was added last. */
    void warn(String warning) {
        if (waiting.isEmpty()) {
            sink.warn(warning);
        } else {
            waiting.getLast().warnings().add(warning);
        }
    }

    void add(int number, PageRead page) {
        add(new Pending(number, CompletableFuture.completedFuture(page), new ArrayList<>()));
    }

    /** A page that an engine reads, while the caller goes on. */
    void add(int number, Function<OcrEngine, PageRead> read) {
        add(new Pending(number, OcrThreads.read(read), new ArrayList<>()));
    }

    /** Waits for the pages that are still being read. */
    void finish() {
        while (!waiting.isEmpty()) {
            handOn(waiting.removeFirst());
        }
    }

    private void add(Pending page) {
        waiting.addLast(page);
        while (!waiting.isEmpty() && (waiting.getFirst().page().isDone() || waiting.size() > MOST_WAITING)) {
            handOn(waiting.removeFirst());
        }
    }

    private void handOn(Pending pending) {
        PageRead read = result(pending);
        read.warning().ifPresent(sink::warn);
        pending.warnings().forEach(sink::warn);
        sink.page(read.page());
    }

    private static PageRead result(Pending pending) {
        try {
            return pending.page().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OcrMissingException missing) {
                return PageRead.unreadable(
                        pending.number(),
                        "a scanned picture, and the reader of pictures is missing: " + missing.getMessage());
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
