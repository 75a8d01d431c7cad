package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a ZIP archive, in the order of its directory. */
final class ZipMembers {

    private final Unpacker unpacker;

    ZipMembers(Unpacker unpacker) {
        this.unpacker = unpacker;
    }

    void unpack(Path file) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (!entry.isDirectory()) {
                    take(zip, entry);
                }
            }
        }
    }

    private void take(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName();
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            unpacker.refuse(name, SourceFile.Reason.PASSWORD_NEEDED, "opens only with a password: send it without");
        } else if (entry.isUnixSymlink()) {
            unpacker.refuse(name, SourceFile.Reason.UNSUPPORTED_TYPE, "is a link and not a file: send the file");
        } else {
            copy(zip, entry, name);
        }
    }

    private void copy(ZipFile zip, ZipArchiveEntry entry, String name) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream raw = zip.getInputStream(entry);
                InputStream content = new CheckedInputStream(raw, sum)) {
            unpacker.take(name, new Verified(content, sum, entry.getCrc()), entry.getCompressedSize());
        } catch (ZipException e) { // packed in a way that is not known here
            unpacker.refuse(name, SourceFile.Reason.UNSUPPORTED_TYPE, "is packed in an unusual way: send it unpacked");
        }
    }

    /** Fails at the end of a member whose checksum is not what the archive says. */
    private static final class Verified extends InputStream {

        private final InputStream content;
        private final CRC32 sum;
        private final long expected;

        Verified(InputStream content, CRC32 sum, long expected) {
            this.content = content;
            this.sum = sum;
            this.expected = expected;
        }

        @Override
        public int read() throws IOException {
            throw new UnsupportedOperationException("read in pieces");
        }

        @Override
        public int read(byte[] piece, int offset, int length) throws IOException {
            int n = content.read(piece, offset, length);
            if (n < 0 && expected >= 0 && sum.getValue() != expected) {
                throw new IOException("wrong checksum");
            }
            return n;
        }
    }
}
