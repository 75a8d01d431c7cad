package org.chartline.tag;

import java.util.Optional;

/**
 * What a mention rests on.
 *
 * @param span where in {@code Document.text()}; within one page
 * @param text the characters of the span
 * @param rule the row or annotator that found it
 * @param cue the words that decided its assertion, where it is not simply present
 */
public record Evidence(Span span, String text, String rule, Optional<Cue> cue) {

    /** Words that decided an assertion, and the row or annotator that read them. */
    public record Cue(String rule, String text, Span span) {}
}
