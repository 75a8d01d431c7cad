package org.chartline.store;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.divide.Document;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Sha256;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.SourceFileForm;
import org.chartline.tag.TaggedDocument;

/**
 * Pieces of a case in a folder, {@code pieces/<case>/<program>/<what it was made of>}. Each ends with its checksum and is moved to its
 * place when it is complete; one that is not whole counts as not there.
 */
final class KeptPieces implements Pieces {

    private static final int SUM = 32;

    private final Path all;
    private final Path folder;

    /** @param program what the pieces were made by; another program makes its own */
    KeptPieces(Path all, String program) {
        this.all = all;
        this.folder = all.resolve(program);
    }

    @Override
    public Optional<SourceFile> file(FileId id, String name) {
        try {
            Optional<byte[]> piece = read(place(id, name));
            return piece.isEmpty()
                    ? Optional.empty()
                    : Optional.of(SourceFileForm.read(new ByteArrayInputStream(piece.get())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(SourceFile file) {
        if (file instanceof SourceFile.Read read) {
            write(place(file.id(), file.name()), out -> SourceFileForm.write(read, out));
        }
    }

    @Override
    public Optional<TaggedDocument> tagged(Document document) {
        return read(place(document)).map(piece -> new TaggedDocument(document, CaseForm.readMentions(piece)));
    }

    @Override
    public void keep(TaggedDocument tagged) {
        write(place(tagged.document()), out -> out.write(CaseForm.writeMentions(tagged.mentions())));
    }

    @Override
    public void finish() {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(all)) {
            List<Path> old = walk.filter(path -> !path.equals(all))
                    .filter(path -> !path.startsWith(folder) || path.toString().endsWith(".new"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path path : old) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new StoreException("cannot tidy up " + all + ": check that it is writable", e);
        }
    }

    private Path place(FileId id, String name) {
        return place("file", (id + "\n" + name).getBytes(StandardCharsets.UTF_8));
    }

    private Path place(Document document) {
        return place("document", CaseForm.key(document));
    }

    private Path place(String kind, byte[] madeOf) {
        String key = HexFormat.of().formatHex(Sha256.digest().digest(madeOf), 0, 20);
        return folder.resolve(key.substring(0, 2)).resolve(kind + "-" + key.substring(2));
    }

    private static Optional<byte[]> read(Path place) {
        if (!Files.isRegularFile(place)) {
            return Optional.empty();
        }
        try {
            byte[] whole = Files.readAllBytes(place);
            int end = Math.max(0, whole.length - SUM);
            MessageDigest sum = Sha256.digest();
            sum.update(whole, 0, end);
            boolean sound = Arrays.equals(sum.digest(), 0, SUM, whole, end, whole.length);
            return sound ? Optional.of(Arrays.copyOf(whole, end)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void write(Path place, WholeFile.Content content) {
        try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "piece-", ".new"); // two threads may make the same
            try (OutputStream file = Files.newOutputStream(beside)) {
                MessageDigest sum = Sha256.digest();
                DigestOutputStream summed = new DigestOutputStream(new BufferedOutputStream(file), sum);
                content.writeTo(summed);
                summed.on(false);
                summed.write(sum.digest());
                summed.flush();
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreException("cannot write to " + folder + ": check that it is writable and not full", e);
        }
    }
}
