package org.chartline;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.ingest.Sha256;
import org.chartline.rows.Rows;

/** Tells one build of this program, with the rule tables that it runs with, from another. */
final class ProgramVersion {

    private static final int LETTERS = 16;

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
        return Sha256.of(seen.toString()).substring(0, LETTERS);
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
