package org.chartline.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The files around hostile ones: below the folder that they stand in, beside it and above it as far as names in archives
 * lead, and what this program itself leaves in the temporary folder.
 */
record Surroundings(Map<Path, String> files) {

    private static final int DEPTH_OF_NAMES = 4;

    static Surroundings of(Path folder) throws IOException {
        Map<Path, String> files = new TreeMap<>();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        look(folder, 10, "", files);
        look(temporary, 1, "chartline-unpacked", files);
        look(temporary, 1, "chartline-outside", files);
        Path above = folder.toAbsolutePath();
        for (int i = 0; i < DEPTH_OF_NAMES && above != null; i++, above = above.getParent()) {
            look(above, 1, "outside", files);
        }
        return new Surroundings(files);
    }

    private static void look(Path folder, int depth, String prefix, Map<Path, String> files) throws IOException {
        try (Stream<Path> walk = Files.walk(folder, depth)) {
            for (Path path : walk.toList()) {
                if (!path.equals(folder) && String.valueOf(path.getFileName()).startsWith(prefix)) {
                    files.put(path, Files.size(path) + " " + Files.getLastModifiedTime(path));
                }
            }
        }
    }

    List<String> changesSince(Surroundings before) {
        List<String> changes = new ArrayList<>();
        files.forEach((path, state) -> {
            if (!path.toFile().isDirectory() && !state.equals(before.files().get(path))) {
                changes.add(path.toString());
            }
        });
        before.files().keySet().stream()
                .filter(path -> !files.containsKey(path))
                .forEach(path -> changes.add(path + " (gone)"));
        return changes;
    }
}
