package org.chartline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes one file that was asked for, whole or not at all. */
final class OutputFile {

    private OutputFile() {}

    /**
     * @param option by which it was asked for
     * @param file nothing happens when it was not
     * @throws BadArgumentException when it cannot be written
     */
    static void write(String option, @Nullable Path file, Supplier<String> content) {
        if (file == null) {
            return;
        }
        Path place = file.toAbsolutePath().normalize();
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".unfinished");
        try {
            Files.write(unfinished, content.get().getBytes(StandardCharsets.UTF_8));
            Files.move(unfinished, place, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BadArgumentException(option + " " + file + ": cannot be written: choose another place", e);
        }
    }
}
