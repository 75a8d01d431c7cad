package org.chartline.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares with a gold set: the door of this room for mentions. */
public final class Evaluation {

    private Evaluation() {}

    /** The scores of found annotations; the scorer checks itself on them first. */
    public static Scores of(List<AnnotatedText> gold, Map<String, List<Annotation>> found) {
        Scores scores = Scores.of(gold, found);
        SelfCheck.run(gold, found, scores);
        return scores;
    }

    /**
     * Found annotations by text name, from a folder of JSON files, or its folder {@code ann}.
     *
     * @throws BadGoldException when a file is no annotation file
     */
    public static Map<String, List<Annotation>> found(Path folder) {
        Path files = java.nio.file.Files.isDirectory(folder.resolve("ann")) ? folder.resolve("ann") : folder;
        Map<String, List<Annotation>> found = new TreeMap<>();
        for (Path file : GoldFormat.sorted(files, ".json")) {
            String stem = GoldFormat.stem(file, ".json");
            found.put(stem.endsWith(".txt") ? stem : stem + ".txt", GoldFormat.annotations(file));
        }
        return found;
    }
}
