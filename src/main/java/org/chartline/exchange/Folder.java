package org.chartline.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a gold set. */
final class Folder {

    private Folder() {}

    /** The files whose names end so, by name; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException("cannot list " + folder, e);
        }
    }

    static String stem(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadGoldException("cannot read " + file + " (a UTF-8 text of that name is expected)", e);
        }
    }

    /** @throws BadGoldException naming the file, when an annotation's characters do not stand at its offsets */
    static AnnotatedText checked(Path file, AnnotatedText text) {
        for (Annotation annotation : text.annotations()) {
            if (!annotation.standsIn(text.text())) {
                throw new BadGoldException(
                        file + ": the text at " + annotation.begin() + " to " + annotation.end()
                                + " is not that of the " + annotation.type() + " there",
                        null);
            }
        }
        return text;
    }
}
