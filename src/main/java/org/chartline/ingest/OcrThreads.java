package org.chartline.ingest;

import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The threads on which pictures are read, as many as the machine has processors, shared by all files that are read at
 * once. Each has its own engine, which is closed when its thread ends for want of work.
 */
final class OcrThreads {

    private static final int THREADS = Math.max(
            1, Integer.getInteger("chartline.ocr.threads", Runtime.getRuntime().availableProcessors()));

    private static final int IDLE_SECONDS = 5;

    private static final ThreadLocal<@Nullable OcrEngine> ENGINE = new ThreadLocal<>();

    /** Pictures are large: no more are kept waiting than keep the threads busy. */
    private static final Semaphore WAITING = new Semaphore(2 * THREADS);

    private static final ThreadPoolExecutor EXECUTOR = executor();

    private OcrThreads() {}

    /**
     * Reads on another thread; first waits while many pictures are waiting already.
     *
     * @param read throws {@link OcrMissingException} where this machine has no engine
     */
    static <R> Future<R> read(Function<OcrEngine, R> read) {
        WAITING.acquireUninterruptibly();
        FutureTask<R> task = new FutureTask<>(() -> read.apply(engine())) {
            @Override
            protected void done() {
                WAITING.release();
            }
        };
        EXECUTOR.execute(task);
        return task;
    }

    private static OcrEngine engine() {
        OcrEngine engine = ENGINE.get();
        if (engine == null) {
            engine = OcrEngine.open();
            ENGINE.set(engine);
        }
        return engine;
    }

    private static ThreadPoolExecutor executor() {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), OcrThreads::thread);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } finally {
                        OcrEngine engine = ENGINE.get();
                        if (engine != null) {
                            engine.close();
                        }
                    }
                },
                "ocr");
        thread.setDaemon(true);
        return thread;
    }
}
