package org.chartline.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes results beside their folder and moves them there when all are complete, so that a run that fails leaves
 * nothing half-written.
 */
final class OutputFolder implements AutoCloseable {

    private final Path target;
    private final Path unfinished;

    private OutputFolder(Path target, Path unfinished) {
        this.target = target;
        this.unfinished = unfinished;
    }

    /** @throws BadArgumentException when nothing can be written there */
    static OutputFolder open(Path target) {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new BadArgumentException("--out " + target + ": is not a folder: choose another name");
        }
        if (Files.isDirectory(absolute) && !Files.isWritable(absolute)) {
            throw notWritable(target, null);
        }
        Path unfinished = parent.resolve("." + absolute.getFileName() + ".unfinished-"
                + ProcessHandle.current().pid());
        try {
            Files.createDirectories(unfinished);
        } catch (IOException e) {
            throw notWritable(target, e);
        }
        return new OutputFolder(absolute, unfinished);
    }

    /** Adds a file; may be called from many threads. */
    void write(String name, String content) {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file; may be called from many threads. */
    void write(String name, byte[] content) {
        try {
            Files.write(unfinished.resolve(name), content);
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    /** Writes a long file piece by piece. */
    interface Content {
        void to(Writer out) throws IOException;
    }

    /** Adds a file; may be called from many threads. */
    void write(String name, Content content) {
        try (Writer out =
                new OutputStreamWriter(Files.newOutputStream(unfinished.resolve(name)), StandardCharsets.UTF_8)) {
            content.to(out);
        } catch (IOException e) {
            throw notWritable(target, e);
        }
    }

    /** Moves everything to its place; files of the same name that stand there are replaced. */
    void finish() {
        try {
            if (Files.isDirectory(target)) {
                for (Path file : list(unfinished)) {
                    move(file, target.resolve(String.valueOf(file.getFileName())));
                }
            } else {
                move(unfinished, target);
            }
        } catch (IOException | UncheckedIOException e) {
            throw notWritable(target, e);
        }
    }

    /** Removes what was not finished. */
    @Override
    public void close() {
        if (!Files.exists(unfinished)) {
            return;
        }
        try (Stream<Path> files = Files.walk(unfinished)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BadArgumentException(unfinished + ": cannot be removed: delete it by hand", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static BadArgumentException notWritable(Path target, @Nullable Throwable cause) {
        return new BadArgumentException(
                "--out " + target + ": cannot be written: choose a folder that you may write to, with room on its disk",
                cause);
    }
}
