package org.chartline.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Ingest;

/** Puts a file in its place whole or not at all: written beside it, forced to disk, moved there in one step. */
final class WholeFile {

    private WholeFile() {}

    /** Puts what {@code content} writes in its place; what stood there stays until then. */
    static void put(Path place, Content content) throws IOException {
        put(place, content, written -> {});
    }

    /**
     * Copies a file of any size.
     *
     * @throws StoreException when the copy is not what {@code id} says
     */
    static void copy(Path from, Path place, FileId id) throws IOException {
        put(
                place,
                out -> {
                    try (InputStream in = Files.newInputStream(from)) {
                        in.transferTo(out);
                    }
                },
                written -> {
                    if (!Ingest.id(written).equals(id)) {
                        throw new StoreException(from + " changed while it was copied: try again", null);
                    }
                });
    }

    private static void put(Path place, Content content, Check check) throws IOException {
        Files.createDirectories(place.toAbsolutePath().getParent());
        Path beside = place.resolveSibling(place.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            content.writeTo(Channels.newOutputStream(channel));
            channel.force(true);
            check.of(beside);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes the content of a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private interface Check {
        void of(Path written) throws IOException;
    }
}
