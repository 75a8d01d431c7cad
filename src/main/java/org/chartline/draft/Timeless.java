package org.chartline.draft;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.Date;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of writing out of a file, so that the same report gives the same bytes. */
final class Timeless {

    /** A zip entry cannot be without a time; this one is the same in all. */
    private static final FileTime NO_TIME = FileTime.fromMillis(315_619_200_000L);

    private Timeless() {}

    static Date date() {
        return new Date(NO_TIME.toMillis());
    }

    /** The same parts, in the order of their names, all of one time. */
    static byte[] zip(byte[] zip) throws IOException {
        TreeMap<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream timeless = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setLastModifiedTime(NO_TIME);
                timeless.putNextEntry(entry);
                timeless.write(part.getValue());
                timeless.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
