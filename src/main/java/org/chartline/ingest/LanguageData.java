package org.chartline.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What Tesseract knows of English and of upright letters, unpacked from the class path into a folder that stays, as
 * Tesseract only reads files. Several processes may unpack at once: each writes its own copy and moves it into place.
 */
final class LanguageData {

    private LanguageData() {}

    /**
     * The folder of a language's data, which is unpacked when it is not there.
     *
     * @param language {@code eng} or {@code osd}
     */
    static Path folder(String language) throws IOException {
        String name = language + ".traineddata";
        URL packed = LanguageData.class.getResource("/tessdata/" + name);
        if (packed == null) {
            throw new IOException(name + " is not on the class path");
        }
        IOException last = new IOException("no folder to unpack " + name + " to");
        for (Path home : new Path[] {cache(), Path.of(System.getProperty("java.io.tmpdir", "."))}) {
            try {
                Path folder = Files.createDirectories(home.resolve("chartline").resolve("tessdata"));
                unpack(packed, folder.resolve(name));
                return folder;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static void unpack(URL packed, Path file) throws IOException {
        URLConnection connection = packed.openConnection();
        if (Files.exists(file) && Files.size(file) == connection.getContentLengthLong()) {
            connection.getInputStream().close();
            return;
        }
        Path own = Files.createTempFile(file.getParent(), String.valueOf(file.getFileName()), ".part");
        try (InputStream in = connection.getInputStream()) {
            Files.copy(in, own, StandardCopyOption.REPLACE_EXISTING);
            Files.move(own, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(own);
        }
    }

    private static Path cache() {
        String folder = System.getenv("XDG_CACHE_HOME");
        return folder == null || folder.isBlank()
                ? Path.of(System.getProperty("user.home", "."), ".cache")
                : Path.of(folder);
    }
}
