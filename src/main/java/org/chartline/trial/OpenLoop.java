package org.chartline.trial;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Asks a server at a fixed rate, whether it keeps up or not: as people do, who do not wait for one another. A request's time
 * counts from the moment at which it was due, so that those that wait behind a slow one are slow as well.
 */
final class OpenLoop {

    /** More waiting at once: the server has fallen behind for good. */
    private static final int MOST_WAITING = 500;

    private static final long MS = 1_000_000;
    private static final long SECOND = 1_000 * MS;

    private final HttpClient client;

    OpenLoop(HttpClient client) {
        this.client = client;
    }

    /**
     * Times in milliseconds.
     *
     * @param cpu of this program for each request, the asking included
     * @param failed requests that were not answered with 200, or not sent because too many were waiting
     * @param why the first of them failed; empty when none did
     */
    record Times(double p50, double p95, double p99, double cpu, int failed, String why) {

        /** Whether all were answered and most of them in time. */
        boolean within(double milliseconds) {
            return failed == 0 && p95 < milliseconds;
        }

        @Override
        public String toString() {
            return "p50 %.1f, p95 %.1f, p99 %.1f ms, %.1f ms of CPU%s"
                    .formatted(p50, p95, p99, cpu, failed > 0 ? ", " + failed + " failed: " + why : "");
        }
    }

    /** Sends so many requests and waits for their answers. @param request by its number */
    Times run(double rate, int count, IntFunction<HttpRequest> request) throws InterruptedException {
        AtomicLongArray times = new AtomicLongArray(count);
        Queue<String> failed = new ConcurrentLinkedQueue<>();
        Semaphore waiting = new Semaphore(MOST_WAITING);
        CompletableFuture<?>[] answers = new CompletableFuture<?>[count];
        long before = cpu();
        long start = System.nanoTime() + 10 * MS;
        for (int i = 0; i < count; i++) {
            long due = start + (long) (i / rate * SECOND);
            pause(due);
            int number = i;
            if (!waiting.tryAcquire()) {
                failed.add("too many are waiting");
                times.set(number, 60 * SECOND);
                answers[i] = CompletableFuture.completedFuture(null);
                continue;
            }
            answers[i] = client.sendAsync(request.apply(i), HttpResponse.BodyHandlers.ofByteArray())
                    .handle((answer, fault) -> {
                        times.set(number, System.nanoTime() - due);
                        if (fault != null) {
                            failed.add(String.valueOf(fault.getMessage()));
                        } else if (answer.statusCode() != 200) {
                            failed.add(answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
                        }
                        waiting.release();
                        return number;
                    });
        }
        CompletableFuture.allOf(answers).join();
        return times(times, (cpu() - before) / (double) count, failed);
    }

    /** What this program has used, in milliseconds. */
    static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static void pause(long due) throws InterruptedException {
        long left = due - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            left = due - System.nanoTime();
        }
    }

    private static Times times(AtomicLongArray all, double cpu, Queue<String> failed) {
        long[] sorted = new long[all.length()];
        Arrays.setAll(sorted, all::get);
        Arrays.sort(sorted);
        return new Times(
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                cpu,
                failed.size(),
                Objects.toString(failed.peek(), ""));
    }

    private static double at(long[] sorted, double share) {
        int place = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, place)] / (double) MS;
    }
}
