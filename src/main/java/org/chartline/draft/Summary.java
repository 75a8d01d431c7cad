package org.chartline.draft;

import java.util.List;

/** The drafted clinical case summary, in the order of {@link Slot}; visits newest first. */
public record Summary(List<Sentence> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }

    /** The sentences of a slot. */
    public List<Sentence> of(Slot slot) {
        return sentences.stream().filter(sentence -> sentence.slot() == slot).toList();
    }
}
