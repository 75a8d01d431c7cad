package org.chartline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Ingest;
import tools.jackson.core.JacksonException;

/**
 * Case files in a folder: {@code originals/ab/<sha-256>} and {@code cases/<case>/case-file.json}.
 *
 * <p>A file is written beside its place, forced to disk and moved there, so that a kill at any moment leaves the old one
 * or the new one. Saving the same case twice gives the same bytes. Readers need no lock; of two writers the second is
 * told to wait.
 */
public final class CaseStore {

    private final Path home;

    /** @param home created when it is not there */
    public CaseStore(Path home) {
        this.home = home;
    }

    /** The case numbers in the store, in order. */
    public List<CaseId> cases() {
        Path cases = home.resolve("cases");
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve("case-file.json")))
                    .map(folder -> new CaseId(String.valueOf(folder.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new StoreException("cannot list " + cases + ": check that it can be read", e);
        }
    }

    /**
     * A case, if the store has it.
     *
     * @throws StoreException when its file is damaged
     */
    public Optional<CaseFile> load(CaseId id) {
        Path file = place(id);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(CaseForm.read(Files.readAllBytes(file)));
        } catch (IOException | JacksonException e) {
            throw new StoreException(
                    file + " is damaged or of another version: remove the folder " + file.getParent()
                            + " and import the case again (the originals are kept)",
                    e);
        }
    }

    /** Writes a case, replacing what was stored of it. */
    public void save(CaseFile file) {
        byte[] json = CaseForm.write(file);
        locked(() -> write(place(file.id()), json));
    }

    /** Keeps a copy of a file under its SHA-256; a second copy of the same file is not written. */
    public FileId keepOriginal(Path file) {
        try {
            FileId id = Ingest.id(file);
            Path kept = original(id);
            if (!Files.isRegularFile(kept)) {
                locked(() -> write(kept, Files.readAllBytes(file)));
            }
            return id;
        } catch (IOException e) {
            throw new StoreException("cannot read " + file, e);
        }
    }

    /** Where an original is kept. */
    public Path original(FileId id) {
        return home.resolve("originals").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** The folder for what is derived from the store and can be made again. */
    public Path derived() {
        return home.resolve("index");
    }

    private Path place(CaseId id) {
        return home.resolve("cases").resolve(id.value()).resolve("case-file.json");
    }

    private void locked(Write write) {
        try {
            Files.createDirectories(home);
            try (FileChannel channel = FileChannel.open(
                            home.resolve("store.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new StoreException(
                            home + " is being written by another program: try again when it is done", null);
                }
                write.run();
            }
        } catch (IOException e) {
            throw new StoreException("cannot write to " + home + ": check that it is writable and not full", e);
        }
    }

    private static void write(Path place, byte[] bytes) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path beside = place.resolveSibling(place.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private interface Write {
        void run() throws IOException;
    }
}
