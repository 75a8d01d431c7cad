package org.chartline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chartline.ingest.FileId;

/** The pictures of pages that were drawn, {@code ab/<sha-256>/<page>.png}. */
final class DrawnPages {

    private final Path folder;

    DrawnPages(Path folder) {
        this.folder = folder;
    }

    /** Removes the pictures of all other originals. */
    void keepOnly(Predicate<FileId> originals) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.find(folder, 2, (path, file) -> file.isDirectory() && isOriginal(path))) {
            for (Path pictures : found.toList()) {
                if (!originals.test(new FileId(String.valueOf(pictures.getFileName())))) {
                    remove(pictures);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be tidied up: check that it is writable", e);
        }
    }

    private static boolean isOriginal(Path path) {
        return String.valueOf(path.getFileName()).matches("[0-9a-f]{64}");
    }

    private static void remove(Path pictures) throws IOException {
        try (Stream<Path> walk = Files.walk(pictures)) {
            List<Path> all = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        }
    }
}
