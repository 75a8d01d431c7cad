package org.chartline.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.exchange.JsonFormat;

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
     * Found annotations by text name: from a folder of JSON files, as {@code tag} writes them, or in any form in which
     * gold is read.
     *
     * @throws org.chartline.exchange.BadGoldException when a file is no annotation file
     */
    public static Map<String, List<Annotation>> found(Path folder) {
        Map<String, List<Annotation>> found = new TreeMap<>(JsonFormat.annotationsByText(folder));
        if (found.isEmpty()) {
            Format.read(folder).forEach(text -> found.put(text.name(), text.annotations()));
        }
        return found;
    }
}
