package org.chartline.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.BadGoldException;
import org.chartline.exchange.JsonFormat;

/**
 * Annotations of two readings of the same texts, with offsets in the first: what {@code tag} wrote of text layers and of
 * scans of the same files.
 *
 * @param gold of the first reading
 * @param found of the second, moved to where they stand in the first, by the text's name
 */
public record Aligned(List<AnnotatedText> gold, Map<String, List<Annotation>> found) {

    public Aligned {
        gold = List.copyOf(gold);
        found = Map.copyOf(found);
    }

    /**
     * @param first a folder that {@code tag} wrote
     * @param second another one; texts of the same name belong together, those without a partner count as missed
     * @throws BadGoldException when a folder holds no such files
     */
    public static Aligned of(Path first, Path second) {
        List<AnnotatedText> gold = JsonFormat.tagged(first);
        Map<String, List<Annotation>> found = new TreeMap<>();
        for (AnnotatedText text : JsonFormat.tagged(second)) {
            gold.stream().filter(other -> other.name().equals(text.name())).forEach(other -> {
                TextAlignment alignment = TextAlignment.of(other.text(), text.text());
                List<Annotation> moved = new ArrayList<>();
                text.annotations().forEach(annotation -> moved.add(alignment.moved(annotation)));
                found.put(text.name(), moved);
            });
        }
        return new Aligned(gold, found);
    }
}
