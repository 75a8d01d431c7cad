package org.chartline.ingest;

/**
 * What a file is known by: the SHA-256 of its bytes, in lower-case hexadecimal. Two copies of a file are one file.
 */
public record FileId(String sha256) implements Comparable<FileId> {

    public FileId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    @Override
    public int compareTo(FileId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
