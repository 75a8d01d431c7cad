package org.chartline.exchange;

import java.util.List;
import java.util.Map;

/**
 * A text and the annotations on it.
 *
 * @param name the text's file name
 * @param labels what the set says of the text ({@code type}, {@code reading}, {@code author}, {@code split}, …), by
 *     column of its {@code docs.tsv}; empty where there is none
 */
public record AnnotatedText(String name, String text, List<Annotation> annotations, Map<String, String> labels) {

    public AnnotatedText {
        annotations = List.copyOf(annotations);
        labels = Map.copyOf(labels);
    }

    /** One of which nothing more is known. */
    public AnnotatedText(String name, String text, List<Annotation> annotations) {
        this(name, text, annotations, Map.of());
    }

    /** The same with labels. */
    public AnnotatedText labelled(Map<String, String> other) {
        return new AnnotatedText(name, text, annotations, other);
    }
}
