package org.chartline.draft;

import java.util.List;

/** The drafted clinical case summary, in the order of the brief's section 5.3. */
public record Summary(List<Sentence> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }
}
