package org.chartline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder where files in files are unpacked; it holds health records, so it goes when the run ends. */
final class Scratch {

    private @Nullable Path root;
    private int number;

    /** Another folder in it, not made yet. */
    synchronized Path next() {
        try {
            if (root == null) {
                root = Files.createTempDirectory("chartline-unpacked-"); // for this user's eyes only
            }
            return root.resolve(String.valueOf(number++));
        } catch (IOException e) {
            throw new UncheckedIOException("no room to unpack in the temporary folder", e);
        }
    }

    /** Takes over a folder that another process made by {@link #next}. */
    synchronized Path use(Path folder) {
        root = folder.getParent();
        return folder;
    }

    /** Removes it with everything in it, as far as it can be removed. */
    synchronized void remove() {
        if (root == null || !Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> below = Files.walk(root)) {
            List<Path> files = below.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // another process is removing it too
        }
        root = null;
    }
}
