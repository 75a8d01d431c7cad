package org.chartline.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.ingest.Input;
import org.chartline.ingest.Readers;
import org.chartline.ingest.SourceFile;

/**
 * Reads hostile files one after the other and looks what they did: to themselves, to the next file, to the files around
 * them and to the network.
 */
public final class HostileRun {

    private static final Pattern ANYTHING = Pattern.compile("[a-z -]+");

    private final Readers readers;
    private final Path control;
    private final SourceFile expectedControl;

    private HostileRun(Readers readers, Path control) {
        this.readers = readers;
        this.control = control;
        this.expectedControl = read(control).get(0);
    }

    /**
     * @param results of the file and of the files in it, parted by blanks
     * @param asExpected whether it became what should become of it
     * @param nextUnharmed whether a sound file read after it gave what it gave before
     */
    public record Row(
            String name, String results, boolean asExpected, boolean nextUnharmed, String detail, long millis) {

        String line() {
            return String.format(
                    Locale.ROOT,
                    "%-42s %-24s %6d ms  %s%s",
                    name,
                    results.length() > 24 ? results.substring(0, 21) + "..." : results,
                    millis,
                    asExpected ? nextUnharmed ? "ok" : "HARMED THE NEXT FILE" : "NOT AS EXPECTED",
                    detail.isEmpty() ? "" : "  " + detail);
        }
    }

    /**
     * @param connections how often anything asked the server that the files name
     * @param changes files that were changed, made or removed around them
     */
    public record Result(List<Row> rows, int connections, List<String> changes) {

        public boolean passed() {
            return connections == 0
                    && changes.isEmpty()
                    && rows.stream().allMatch(row -> row.asExpected() && row.nextUnharmed());
        }

        /** What the run showed, in lines for people. */
        public String summary() {
            long wrong = rows.stream().filter(row -> !row.asExpected()).count();
            long harmed = rows.stream().filter(row -> !row.nextUnharmed()).count();
            return "%d files, %d not as expected%nthis process lives; the next file was harmed %d times%n"
                            .formatted(rows.size(), wrong, harmed)
                    + "connections made: %d%nfiles written, changed or left behind: %s%n"
                            .formatted(connections, changes.isEmpty() ? "none" : changes);
        }
    }

    /** The files of this project, made in a temporary folder that is removed. */
    public static Result ofOwnFiles(boolean slow, Consumer<String> line) throws IOException {
        Path folder = Files.createTempDirectory("chartline-hostile-");
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Knocks knocks = new Knocks(server);
            Path inputs = Files.createDirectory(folder.resolve("files"));
            List<Trial> trials = new ArrayList<>();
            for (HostileFile file : HostileFiles.all("http://127.0.0.1:" + server.getLocalPort() + "/x", slow)) {
                trials.add(new Trial(() -> HostileFiles.write(file, inputs), file.expected(), true));
            }
            return run(folder, trials, knocks, line);
        } finally {
            remove(folder);
        }
    }

    /** Any folder's files, of which nothing is expected but to come to an end. */
    public static Result ofFolder(Path folder, Consumer<String> line) throws IOException {
        List<Trial> trials = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> trials.add(new Trial(() -> file, ANYTHING, false)));
        }
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            return run(folder, trials, new Knocks(server), line);
        }
    }

    /** A file that is made when its turn comes, and removed after it where it was made for this. */
    private record Trial(Made file, Pattern expected, boolean remove) {

        interface Made {
            Path get() throws IOException;
        }
    }

    private static Result run(Path around, List<Trial> trials, Knocks knocks, Consumer<String> line)
            throws IOException {
        Path control = Files.write(Files.createTempFile("chartline-control-", ".pdf"), HostilePdfs.sound());
        Surroundings before = Surroundings.of(around);
        List<Row> rows = new ArrayList<>();
        try (Readers readers = new Readers()) {
            HostileRun run = new HostileRun(readers, control);
            for (Trial trial : trials) {
                Row row = run.row(trial);
                rows.add(row);
                line.accept(row.line());
            }
        } finally {
            Files.delete(control);
        }
        return new Result(rows, knocks.count(), Surroundings.of(around).changesSince(before));
    }

    private Row row(Trial trial) throws IOException {
        Path file = trial.file().get();
        long began = System.nanoTime();
        List<SourceFile> files = read(file);
        long millis = (System.nanoTime() - began) / 1_000_000;
        String results = files.stream().map(HostileRun::result).collect(Collectors.joining(" "));
        String detail = files.stream()
                .flatMap(read -> read.warnings().stream())
                .findFirst()
                .orElse("");
        boolean unharmed = read(control).equals(List.of(expectedControl));
        if (trial.remove()) {
            Files.delete(file);
        }
        return new Row(
                String.valueOf(file.getFileName()),
                results,
                trial.expected().matcher(results).matches(),
                unharmed,
                detail,
                millis);
    }

    private List<SourceFile> read(Path file) {
        try {
            List<SourceFile> files = new ArrayList<>();
            for (Input input : readers.open(file)) {
                files.add(readers.read(input, (number, count) -> {}));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String result(SourceFile file) {
        if (file instanceof SourceFile.Refused refused) {
            return refused.reason().toString();
        }
        return ((SourceFile.Read) file).complete() ? "read" : "warned";
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Counts who knocks at a server that nobody should ask. */
    private static final class Knocks {

        private final AtomicInteger count = new AtomicInteger();

        Knocks(ServerSocket server) {
            Thread door = new Thread(() -> listen(server), "knocks");
            door.setDaemon(true);
            door.start();
        }

        private void listen(ServerSocket server) {
            try {
                while (true) {
                    try (Socket socket = server.accept()) {
                        count.incrementAndGet();
                    }
                }
            } catch (IOException e) {
                // the run is over
            }
        }

        int count() {
            return count.get();
        }
    }
}
