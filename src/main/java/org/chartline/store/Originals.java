package org.chartline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Ingest;

/** The files that were handed in, in a folder by their SHA-256: {@code originals/ab/<sha-256>}. */
final class Originals {

    private static final Object ONE_WRITER = new Object();

    private final Path home;
    /** What was found whole, as it looked then; looked at again when it looks otherwise. */
    private final Map<FileId, String> whole = new ConcurrentHashMap<>();

    Originals(Path home) {
        this.home = home;
    }

    Path place(FileId id) {
        return home.resolve("originals").resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    /** Copies a file to its place; a second copy is not written, unless the first has been damaged since. */
    void keep(Path file, FileId id) throws IOException {
        Path kept = place(id);
        if (!Files.isRegularFile(kept) || !Ingest.id(kept).equals(id)) {
            WholeFile.copy(file, kept, id);
        }
    }

    /** Puts an original that was checked already in its place. */
    void put(InputStream content, FileId id) throws IOException {
        WholeFile.put(place(id), content::transferTo);
    }

    /**
     * Where an original is, when it still is what it was.
     *
     * @throws StoreException when it is missing or damaged
     */
    Path checked(FileId id) {
        Path kept = place(id);
        try {
            String looks = Files.size(kept) + " " + Files.getLastModifiedTime(kept);
            if (!looks.equals(whole.get(id))) {
                if (!Ingest.id(kept).equals(id)) {
                    throw new StoreException("the original " + kept + " is damaged: put it back from a backup", null);
                }
                whole.put(id, looks);
            }
            return kept;
        } catch (IOException e) {
            throw new StoreException("the original " + kept + " cannot be read: put it back from a backup", e);
        }
    }

    /** Removes an original, and pictures that were drawn from it. */
    void remove(FileId id) throws IOException {
        Path kept = place(id);
        Files.deleteIfExists(kept);
        Folders.remove(
                home.resolve("pictures").resolve(home.resolve("originals").relativize(kept)));
        whole.remove(id);
    }

    /**
     * Does something to the originals while nobody else does. Threads of this program wait for one another; another
     * program is not waited for.
     *
     * @throws StoreException when another program is at it, or the disk refuses
     */
    void alone(Work work) {
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
                    work.run();
                }
            } catch (IOException e) {
                throw new StoreException("cannot write to " + home + ": check that it is writable and not full", e);
            }
        }
    }

    /** Something that is done to the originals. */
    interface Work {
        void run() throws IOException;
    }
}
