package org.chartline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
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

    private static final Object ONE_WRITER = new Object();

    private final Path home;

    /** @param home created when it is not there */
    public CaseStore(Path home) {
        this.home = home;
    }

    /** The case numbers in the store, in order. Folders that the store did not make are not looked at. */
    public List<CaseId> cases() {
        Path cases = home.resolve("cases");
        if (!Files.isDirectory(cases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.map(folder -> CaseId.parse(String.valueOf(folder.getFileName())))
                    .flatMap(Optional::stream)
                    .filter(id -> Files.isRegularFile(place(id)))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new StoreException("cannot list " + cases + ": check that it can be read", e);
        }
    }

    /**
     * A case, if the store has it.
     *
     * @throws StoreException when its file is damaged or holds another case
     */
    public Optional<CaseFile> load(CaseId id) {
        Path place = place(id);
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        CaseFile file = read(place);
        if (!file.id().equals(id)) {
            throw new StoreException(place + " holds the case " + file.id() + ": move it to its own folder", null);
        }
        return Optional.of(file);
    }

    private static CaseFile read(Path place) {
        try {
            return CaseForm.read(Files.readAllBytes(place));
        } catch (IOException | JacksonException e) {
            throw new StoreException(
                    place + " is damaged or of another version: remove the folder " + place.getParent()
                            + " and import the case again (the originals are kept)",
                    e);
        }
    }

    /** Changes whenever the case is written; empty for a case that is not stored. Quicker than reading it. */
    public String version(CaseId id) {
        try {
            BasicFileAttributes file = Files.readAttributes(place(id), BasicFileAttributes.class);
            return file.lastModifiedTime().toInstant() + " " + file.size() + " " + file.fileKey();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new StoreException("cannot read " + place(id) + ": check that it can be read", e);
        }
    }

    /** Writes a case, replacing what was stored of it. */
    public void save(CaseFile file) {
        locked(() -> WholeFile.put(place(file.id()), out -> CaseForm.write(file, out)));
    }

    /**
     * Keeps a copy of a file under its SHA-256. A second copy of the same file is not written, unless the first has
     * been damaged since.
     *
     * @throws StoreException when the file cannot be read or changes meanwhile
     */
    public FileId keepOriginal(Path file) {
        try {
            FileId id = Ingest.id(file);
            Path kept = original(id);
            if (!Files.isRegularFile(kept) || !Ingest.id(kept).equals(id)) {
                locked(() -> WholeFile.copy(file, kept, id));
            }
            return id;
        } catch (IOException e) {
            throw new StoreException("cannot read " + file + ": check that it is there and may be read", e);
        }
    }

    /** Where an original is kept. */
    public Path original(FileId id) {
        return home.resolve("originals").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /**
     * What runs that were killed, and earlier ones, have done already.
     *
     * @param program which build of the program asks; pieces of others are not used
     */
    public Pieces pieces(String program) {
        return new KeptPieces(home.resolve("pieces"), program);
    }

    /** The folder for files that are on their way in. */
    public Path arriving() {
        return home.resolve("arriving");
    }

    /** The folder for what is derived from the store and can be made again. */
    public Path derived() {
        return home.resolve("index");
    }

    private Path place(CaseId id) {
        return home.resolve("cases").resolve(id.value()).resolve("case-file.json");
    }

    /** Threads of this program wait for one another; another program is not waited for. */
    private void locked(Write write) {
        synchronized (ONE_WRITER) {
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
    }

    private interface Write {
        void run() throws IOException;
    }
}
