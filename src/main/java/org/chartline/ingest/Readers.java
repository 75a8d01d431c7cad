package org.chartline.ingest;

import java.io.DataInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;

/**
 * Reads files in processes of their own, one for each thread that asks: a file that takes too long, fills the memory or
 * ends its reader costs itself and nothing else.
 *
 * <p>May be used from many threads. The same files give the same results, whatever the number of threads.
 */
public final class Readers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("chartline.page.seconds", 60));

    private final Ingest ingest = new Ingest();
    private final Queue<WorkerProcess> idle = new ConcurrentLinkedQueue<>();
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Readers::daemon);
    private final Scratch scratch = new Scratch();
    private final String main;
    private final Duration patience;
    private volatile boolean died;

    public Readers() {
        this(ThisProgram.main(), PATIENCE);
    }

    /**
     * @param main what runs in the processes
     * @param patience how long a page may take
     */
    Readers(String main, Duration patience) {
        this.main = main;
        this.patience = patience;
        watch.setRemoveOnCancelPolicy(true);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "patience with readers");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * A file, or the files in it: a ZIP archive stands for its members, a mail for itself and its attachments. They come
     * in their order in the file, to the depth that is followed.
     *
     * @throws IOException when the file cannot be opened at all: it is missing, a folder, or not permitted
     */
    public List<Input> open(Path file) throws IOException {
        return new Opening(this, scratch).open(file);
    }

    /**
     * Reads a file.
     *
     * @param watcher told of each page
     * @throws IOException when the file cannot be opened at all
     * @throws NoReaderException when no process can be started
     */
    public SourceFile read(Input input, PageWatcher watcher) throws IOException {
        if (input.refused().isPresent()) {
            return input.refused().get();
        }
        Gathered gathered = new Gathered(watcher);
        input.notes().forEach(gathered::warn);
        Ending ending = ingest.readIfPlain(input.file(), input.name(), gathered)
                .orElseGet(() -> new Attempts(this, input, gathered).read());
        return gathered.as(input.id(), input.name(), ending);
    }

    /** Whether the file is a text that no other process is needed for. */
    boolean isPlain(Input input) throws IOException {
        return ingest.isPlain(input.file(), input.name());
    }

    /** Is told how far the reading of a file has come. */
    @FunctionalInterface
    public interface PageWatcher {

        /**
         * One more page is read.
         *
         * @param number its number
         * @param count how many the file has, 0 when that is not known yet
         */
        void page(int number, int count);
    }

    /** One try to read a file from a page on. */
    Ending attempt(Input input, Gathered gathered) throws WorkerDiedException {
        int from = gathered.next();
        return ask(
                frame(Frame.Kind.READ, out -> {
                    PageForm.text(input.file().toAbsolutePath().toString(), out);
                    PageForm.text(input.name(), out);
                    out.writeInt(from);
                }),
                answer -> take(answer, gathered));
    }

    private static void take(Frame answer, PageSink sink) throws IOException {
        DataInput in = answer.open();
        switch (answer.kind()) {
            case COUNT -> sink.count(in.readInt());
            case PAGE -> sink.page(PageForm.read(in));
            case WARNING -> sink.warn(PageForm.text(in));
            default -> throw new IOException("not an answer: " + answer.kind());
        }
    }

    /** One try to take the files out of a file. */
    Ending unpack(Path file, String name, Path to, int most, long bytes, Consumer<Member> members)
            throws WorkerDiedException {
        return ask(
                frame(Frame.Kind.UNPACK, out -> {
                    PageForm.text(file.toAbsolutePath().toString(), out);
                    PageForm.text(name, out);
                    PageForm.text(to.toString(), out);
                    out.writeInt(most);
                    out.writeLong(bytes);
                }),
                answer -> members.accept(Member.read(answer.open())));
    }

    private static Frame frame(Frame.Kind kind, Frame.Content content) {
        try {
            return Frame.of(kind, content);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail so", e);
        }
    }

    private Ending ask(Frame request, WorkerProcess.Answers answers) throws WorkerDiedException {
        WorkerProcess worker = idle.poll();
        if (worker == null) {
            worker = start();
        }
        try {
            Ending ending = worker.ask(request, answers).ending();
            idle.add(worker);
            died = false;
            return ending;
        } catch (IOException e) {
            died = true;
            worker.close();
            throw new WorkerDiedException(SourceFile.Reason.CRASHED_READER, e);
        } catch (WorkerDiedException e) {
            died = true;
            worker.close();
            throw e;
        }
    }

    /** Whether the process that was asked last ended before it had answered. */
    public boolean died() {
        return died;
    }

    private WorkerProcess start() {
        try {
            return WorkerProcess.start(main, watch, patience);
        } catch (IOException e) {
            throw new NoReaderException(e);
        }
    }

    Duration patience() {
        return patience;
    }

    /** Ends the processes that are idle, for their memory; the next file starts one anew. */
    public void rest() {
        for (WorkerProcess worker = idle.poll(); worker != null; worker = idle.poll()) {
            worker.close();
        }
    }

    /** Ends the processes and removes what was unpacked. */
    @Override
    public void close() {
        watch.shutdownNow();
        rest();
        scratch.remove();
    }
}
