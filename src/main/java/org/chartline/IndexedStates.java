package org.chartline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.store.CaseId;

/**
 * Which state of each case the index holds, in a folder with a small file for each. Written after the index, so that a
 * kill between the two leaves an old state, and the case is indexed once more.
 */
final class IndexedStates {

    private final Path folder;

    IndexedStates(Path folder) {
        this.folder = folder;
    }

    /** Checksums by case. */
    Map<CaseId, String> all() {
        Map<CaseId, String> all = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    all.put(new CaseId(String.valueOf(file.getFileName())), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(folder + " cannot be read: remove it, and the index is made again", e);
            }
        }
        return all;
    }

    void note(CaseId id, String checksum) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(id.value()), checksum);
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    void forget(CaseId id) {
        try {
            Files.deleteIfExists(folder.resolve(id.value()));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    private UncheckedIOException cannotWrite(IOException cause) {
        return new UncheckedIOException(folder + " cannot be written: check that it is writable and not full", cause);
    }
}
