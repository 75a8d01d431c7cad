package org.chartline.eval;

import java.util.List;

/**
 * A text and what is annotated in it.
 *
 * @param name the text's file name without its ending, by which gold and found are paired
 * @param annotations in the order of their spans
 */
public record AnnotatedText(String name, String text, List<Annotation> annotations) {

    public AnnotatedText {
        annotations = annotations.stream().sorted().toList();
    }
}
