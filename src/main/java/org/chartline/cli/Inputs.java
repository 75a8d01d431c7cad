package org.chartline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes a list of files of the paths that were given: a folder stands for the files in it and below, sorted by path. */
final class Inputs {

    private Inputs() {}

    /** @throws BadArgumentException for a path that is missing and for a folder without files */
    static List<Path> files(List<Path> paths) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(below(path));
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else {
                throw new BadArgumentException(path + ": no such file or folder: check the path");
            }
        }
        return List.copyOf(files);
    }

    /**
     * The same, without what an earlier run wrote to the output folder.
     *
     * @throws BadArgumentException also for a file that would be overwritten
     */
    static List<Path> files(List<Path> paths, Path out) {
        for (Path path : paths) {
            if (absolute(path).startsWith(absolute(out))) {
                throw new BadArgumentException(
                        "--out " + out + " holds the input " + path + ": choose another folder for the output");
            }
        }
        return files(paths).stream()
                .filter(file -> !absolute(file).startsWith(absolute(out)))
                .toList();
    }

    private static List<Path> below(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted()
                    .forEach(files::add);
        } catch (IOException | UncheckedIOException e) {
            throw new BadArgumentException(folder + ": cannot be listed: check that it may be read", e);
        }
        if (files.isEmpty()) {
            throw new BadArgumentException(folder + ": holds no files: name files or a folder with some");
        }
        return files;
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
