package org.chartline.draft;

import java.util.List;
import java.util.Optional;

/** The drafted clinical case summary, in the order of {@link Slot}; visits newest first. */
public record Summary(List<Sentence> sentences) {

    public Summary {
        sentences = List.copyOf(sentences);
    }

    /** The sentences of a slot. */
    public List<Sentence> of(Slot slot) {
        return sentences.stream().filter(sentence -> sentence.slot() == slot).toList();
    }

    /** The sentence on the drugs that the latest visit which lists any says are taken. */
    public Optional<Sentence> taken() {
        return sentences.stream()
                .filter(sentence -> sentence.text().startsWith(VisitWriter.TAKEN))
                .findFirst();
    }
}
