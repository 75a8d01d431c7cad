package org.chartline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.rows.Rows;

/** Tells one build of this program, with the rule tables that it runs with, from another. */
final class ProgramVersion {

    private ProgramVersion() {}

    /** The same for as long as neither the program nor its rule tables change. */
    static String fingerprint() {
        StringBuilder seen = new StringBuilder();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            look(Path.of(part), seen);
        }
        String rules = System.getProperty(Rows.FOLDER_PROPERTY, "");
        if (!rules.isEmpty()) {
            look(Path.of(rules), seen);
        }
        try {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(seen.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void look(Path place, StringBuilder seen) {
        if (!Files.exists(place)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(place)) {
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                seen.append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be looked at: check that it may be read", e);
        }
    }
}
