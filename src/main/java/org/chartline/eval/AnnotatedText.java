package org.chartline.eval;

import java.util.List;

/**
 * A text and the annotations on it.
 *
 * @param name the text's file name
 */
public record AnnotatedText(String name, String text, List<Annotation> annotations) {

    public AnnotatedText {
        annotations = List.copyOf(annotations);
    }
}
