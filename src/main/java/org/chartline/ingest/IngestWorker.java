package org.chartline.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * This program as a child of itself: reads files that it is told to read, one at a time, and sends their pages back.
 *
 * <p>Whatever a file does to this process, it cannot do to the parent. The child ends when its input does, that is, when
 * the parent is gone, even in the middle of a file.
 */
public final class IngestWorker {

    /** The argument that makes this program a worker; no command for people. */
    public static final String COMMAND = "ingest-worker";

    private static final Set<String> NETWORK = Set.of("http", "https", "ftp");

    private final Ingest ingest = new Ingest();
    private final DataOutputStream out;
    private final Scratch scratch;

    private IngestWorker(DataOutputStream out, Scratch scratch) {
        this.out = out;
        this.scratch = scratch;
    }

    /** Serves until standard input ends. */
    public static void run() {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // what a library prints must not get among the messages
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        URL.setURLStreamHandlerFactory(IngestWorker::noNetwork);
        Scratch scratch = new Scratch();
        BlockingQueue<Frame> requests = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(in, requests, scratch), "requests");
        listener.setDaemon(true);
        listener.start();
        new IngestWorker(out, scratch).serve(requests);
    }

    private static void listen(DataInputStream in, BlockingQueue<Frame> requests, Scratch scratch) {
        try {
            while (true) {
                requests.add(Frame.read(in));
            }
        } catch (IOException e) {
            scratch.remove(); // the parent is gone and cannot do it
            Runtime.getRuntime().halt(0); // a file may be keeping the other thread busy for ever
        }
    }

    /** No file has a reason to look anything up elsewhere. */
    private static @Nullable URLStreamHandler noNetwork(String protocol) {
        if (!NETWORK.contains(protocol)) {
            return null;
        }
        return new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) throws IOException {
                throw new IOException("files are read without the network");
            }
        };
    }

    private void serve(BlockingQueue<Frame> requests) {
        try {
            while (true) {
                Frame request = requests.take();
                if (request.kind() == Frame.Kind.UNPACK) {
                    unpack(request.open());
                } else {
                    read(request.open());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("the parent does not listen", e);
        }
    }

    private void read(DataInput request) throws IOException {
        Path file = Path.of(PageForm.text(request));
        String name = PageForm.text(request);
        send(Frame.of(ingest.read(file, name, request.readInt(), new Sent())));
    }

    private void unpack(DataInput request) throws IOException {
        Path file = Path.of(PageForm.text(request));
        String name = PageForm.text(request);
        Unpacker unpacker = new Unpacker(
                scratch.use(Path.of(PageForm.text(request))),
                request.readInt(),
                request.readLong(),
                member -> send(frame(Frame.Kind.MEMBER, member::write)));
        send(Frame.of(unpacker.unpack(file, ingest.type(file, name))));
    }

    private void send(Frame frame) {
        try {
            frame.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the parent does not listen", e);
        }
    }

    private static Frame frame(Frame.Kind kind, Frame.Content content) {
        try {
            return Frame.of(kind, content);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail so", e);
        }
    }

    private final class Sent implements PageSink {

        @Override
        public void count(int pages) {
            send(frame(Frame.Kind.COUNT, to -> to.writeInt(pages)));
        }

        @Override
        public void page(Page page) {
            send(frame(Frame.Kind.PAGE, to -> PageForm.write(page, to)));
        }

        @Override
        public void warn(String warning) {
            send(frame(Frame.Kind.WARNING, to -> PageForm.text(warning, to)));
        }
    }
}
