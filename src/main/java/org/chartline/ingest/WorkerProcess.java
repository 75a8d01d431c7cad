package org.chartline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A child process that reads files, seen from the parent. Serves one request at a time. */
final class WorkerProcess implements AutoCloseable {

    /** What {@code -XX:+ExitOnOutOfMemoryError} ends a Java machine with. */
    private static final int OUT_OF_MEMORY = 3;

    /** A page image at 600 dpi with the largest PDF around it fits; a part of a file that unpacks for ever does not. */
    private static final String MEMORY = "-Xmx" + Integer.getInteger("chartline.worker.mb", 512) + "m";

    private static final List<String> OPTIONS = List.of(
            "-Xms16m",
            MEMORY,
            "-XX:+UseSerialGC",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Xshare:auto",
            "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider", // nobody hears it; to be ready takes long
            "-Djava.awt.headless=true");

    private final Process process;
    private final DataOutputStream requests;
    private final DataInputStream answers;
    private final ScheduledExecutorService watch;
    private final Duration patience;

    private WorkerProcess(Process process, ScheduledExecutorService watch, Duration patience) {
        this.process = process;
        this.requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
        this.watch = watch;
        this.patience = patience;
    }

    /**
     * Starts a child: this program again, from wherever it was started itself.
     *
     * @param main what runs in the child
     * @param patience how long the child may take for one message, a page
     * @throws IOException when no process can be started
     */
    static WorkerProcess start(String main, ScheduledExecutorService watch, Duration patience) throws IOException {
        Process process = new ProcessBuilder(ThisProgram.command(main, OPTIONS, List.of(IngestWorker.COMMAND)))
                .redirectError(ProcessBuilder.Redirect.DISCARD) // libraries quote the text that they work on
                .start();
        return new WorkerProcess(process, watch, patience);
    }

    /** Takes an answer that is not the last. */
    interface Answers {
        void take(Frame frame) throws IOException;
    }

    /**
     * Sends a request and hands on the answers.
     *
     * @return the last answer
     * @throws WorkerDiedException when the child died of it, or was killed because it took too long
     */
    Frame ask(Frame request, Answers taken) throws WorkerDiedException {
        try {
            request.write(requests);
            Frame answer = next();
            while (!answer.last()) {
                taken.take(answer);
                answer = next();
            }
            return answer;
        } catch (IOException e) {
            throw new WorkerDiedException(SourceFile.Reason.CRASHED_READER, e);
        }
    }

    private Frame next() throws IOException, WorkerDiedException {
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = watch.schedule(
                () -> {
                    late.set(true);
                    process.destroyForcibly();
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return Frame.read(answers);
        } catch (IOException e) {
            throw new WorkerDiedException(late.get() ? SourceFile.Reason.TIMED_OUT : reason(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    private SourceFile.Reason reason() {
        try {
            boolean ended = process.waitFor(2, TimeUnit.SECONDS); // else what came was no message: nothing to hope for
            return ended && process.exitValue() == OUT_OF_MEMORY
                    ? SourceFile.Reason.TOO_LARGE
                    : SourceFile.Reason.CRASHED_READER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return SourceFile.Reason.CRASHED_READER;
        }
    }

    /** Ends the child and waits until it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
