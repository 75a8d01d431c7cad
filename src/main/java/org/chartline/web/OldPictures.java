package org.chartline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Bounds a folder of pictures that can be drawn again: the oldest go. */
final class OldPictures {

    /** When there are too many, this share of what may be there stays, so that it is not looked at each time. */
    private static final double STAYS = 0.75;

    private final Path folder;
    private final long most;

    /** @param most bytes that all of them may take */
    OldPictures(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    private record Kept(Path place, long bytes, FileTime drawn) {}

    void remove() throws IOException {
        List<Kept> all = all();
        long bytes = all.stream().mapToLong(Kept::bytes).sum();
        if (bytes <= most) {
            return;
        }
        all.sort(Comparator.comparing(Kept::drawn).thenComparing(Kept::place));
        for (Kept oldest : all) {
            if (bytes <= most * STAYS) {
                return;
            }
            Files.deleteIfExists(oldest.place());
            bytes -= oldest.bytes();
        }
    }

    private List<Kept> all() throws IOException {
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path place :
                    walk.filter(path -> path.toString().endsWith(".png")).toList()) {
                try {
                    BasicFileAttributes file = Files.readAttributes(place, BasicFileAttributes.class);
                    all.add(new Kept(place, file.size(), file.lastModifiedTime()));
                } catch (NoSuchFileException e) {
                    continue; // its case was deleted meanwhile
                }
            }
        }
        return all;
    }
}
