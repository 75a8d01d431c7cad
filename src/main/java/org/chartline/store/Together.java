package org.chartline.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what many threads bring in as few turns as possible: whoever comes while somebody writes waits, and the next
 * one writes for all who wait.
 */
final class Together<T> {

    /** What one thread brought. */
    private static final class Brought<T> {

        private final List<T> things;
        private boolean done;
        private @Nullable StoreException failure;

        Brought(List<T> things) {
            this.things = things;
        }
    }

    private final Object turn = new Object();
    private List<Brought<T>> waiting = new ArrayList<>();
    private boolean writing;

    /**
     * Returns when the things are written, in the order in which they came.
     *
     * @param all writes things at once, all or none
     * @throws StoreException when they were not written
     */
    void write(List<T> things, Consumer<List<T>> all) {
        Brought<T> own = new Brought<>(things);
        List<Brought<T>> batch = join(own);
        if (!batch.isEmpty()) {
            take(batch, all);
        }
        if (own.failure != null) {
            throw new StoreException(String.valueOf(own.failure.getMessage()), own.failure);
        }
    }

    /** Waits until somebody has written this, or it is this thread's turn to write for all who wait. */
    private List<Brought<T>> join(Brought<T> own) {
        boolean interrupted = false;
        synchronized (turn) {
            waiting.add(own);
            while (writing && !own.done) {
                try {
                    turn.wait();
                } catch (InterruptedException e) {
                    interrupted = true; // what was brought is being written all the same
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (own.done) {
                return List.of();
            }
            writing = true;
            List<Brought<T>> batch = waiting;
            waiting = new ArrayList<>();
            return batch;
        }
    }

    private void take(List<Brought<T>> batch, Consumer<List<T>> all) {
        @Nullable StoreException failure = new StoreException("the writing was broken off", null);
        try {
            all.accept(batch.stream().flatMap(one -> one.things.stream()).toList());
            failure = null;
        } catch (StoreException e) {
            failure = e;
        } finally {
            synchronized (turn) {
                for (Brought<T> one : batch) {
                    one.done = true;
                    one.failure = failure;
                }
                writing = false;
                turn.notifyAll();
            }
        }
    }
}
