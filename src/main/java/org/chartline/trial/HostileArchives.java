package org.chartline.trial;

import static org.chartline.trial.HostileFile.cut;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** ZIP archives that lead elsewhere, unpack without end, or do not hold what they say. */
final class HostileArchives {

    private HostileArchives() {}

    static List<HostileFile> files() {
        byte[] two = zip("a.txt", "Takes Norco.", "b.txt", "Off work.");
        return List.of(
                HostileFile.of("zip-sound.zip", "read read", two),
                HostileFile.of("zip-leads-out.zip", "warned read", zip("../../../outside.txt", "x", "a.txt", "y")),
                HostileFile.of(
                        "zip-absolute-names.zip",
                        "warned warned",
                        zip("/tmp/chartline-outside.txt", "x", "C:\\outside.txt", "y")),
                HostileFile.of(
                        "zip-same-name-twice.zip", "read read read", zip("a.txt", "x", "a.txt", "y", "A.TXT", "z")),
                HostileFile.of(
                        "zip-odd-names.zip",
                        "(read|warned)( (read|warned)){3}",
                        zip("\u202etxt.exe", "x", "a\nb.txt", "y", "n".repeat(5000) + ".txt", "z", "..", "w")),
                HostileFile.of("zip-encrypted-entry.zip", "password-needed password-needed", encrypted(two)),
                HostileFile.of("zip-link.zip", "unsupported-type", out -> link(out)),
                HostileFile.of("zip-cut.zip", "damaged", cut(two, 0.7)),
                HostileFile.of("zip-wrong-checksum.zip", "damaged read", wrongSum(two)),
                HostileFile.of("zip-empty.zip", "empty", zip()),
                HostileFile.of("zip-with-empty-file.zip", "empty", zip("a.txt", "")),
                HostileFile.of("zip-8-deep.zip", "too-deep", nested(8)),
                HostileFile.of("zip-bomb-of-200-mb.zip", "too-large", out -> bomb(out, 1, 200)),
                HostileFile.of("zip-of-documents.zip", "read warned password-needed", out -> documents(out)),
                HostileFile.slow("zip-bomb-of-3-gb.zip", "too-large too-large too-large", out -> bomb(out, 3, 1024)),
                HostileFile.slow("zip-of-6000-files.zip", "(read ){5000}too-large", out -> many(out, 6000)));
    }

    /** @param parts names and texts, in turn */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                add(zip, parts[i], parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static byte[] nested(int deep) {
        byte[] inner = zip("deep.txt", "at the bottom");
        for (int i = 0; i < deep; i++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
                add(zip, "level" + i + ".zip", inner);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            inner = out.toByteArray();
        }
        return inner;
    }

    /** Sets the flag that says that an entry is encrypted, in the entries and in the directory. */
    private static byte[] encrypted(byte[] zip) {
        byte[] locked = zip.clone();
        for (int i = 0; i + 8 < locked.length; i++) {
            boolean entry = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 3 && locked[i + 3] == 4;
            boolean listed = locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2;
            locked[i + 6] |= (byte) (entry ? 1 : 0);
            locked[i + 8] |= (byte) (listed ? 1 : 0);
        }
        return locked;
    }

    /** Changes the checksum of the first entry in the directory. */
    private static byte[] wrongSum(byte[] zip) {
        byte[] wrong = zip.clone();
        for (int i = 0; i + 16 < wrong.length; i++) {
            if (wrong[i] == 'P' && wrong[i + 1] == 'K' && wrong[i + 2] == 1 && wrong[i + 3] == 2) {
                wrong[i + 16] ^= 1;
                return wrong;
            }
        }
        return wrong;
    }

    private static void link(OutputStream out) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            ZipArchiveEntry entry = new ZipArchiveEntry("passwords.txt");
            entry.setUnixMode(UnixStat.LINK_FLAG | 0777);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
    }

    private static void documents(OutputStream out) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            add(zip, "records/sound.pdf", HostilePdfs.sound());
            add(zip, "records/cut.pdf", cut(HostilePdfs.sound(), 0.9));
            add(zip, "records/locked.docx", HostileOffice.locked());
        }
    }

    private static void bomb(OutputStream out, int entries, int megabytes) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (int i = 0; i < entries; i++) {
                zip.putArchiveEntry(new ZipArchiveEntry("notes" + i + ".txt"));
                HostileFile.repeat(zip, "0".repeat(1 << 20), megabytes);
                zip.closeArchiveEntry();
            }
        }
    }

    private static void many(OutputStream out, int files) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (int i = 0; i < files; i++) {
                add(zip, "note" + i + ".txt", ("Note " + i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
