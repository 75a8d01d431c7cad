package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import org.chartline.timeline.Citation;

/**
 * A sentence of the summary.
 *
 * @param subject the document that it speaks of; empty where it speaks of none or several
 * @param fault what the verifier could not find again in the pages; empty for a sentence that holds
 */
public record Sentence(
        Slot slot, Optional<String> subject, String text, List<Citation> citations, Optional<String> fault) {

    public Sentence {
        citations = List.copyOf(citations);
    }

    /** The same in other words, not yet verified. */
    Sentence reworded(String other) {
        return new Sentence(slot, subject, other, citations, Optional.empty());
    }

    Sentence withFault(Optional<String> found) {
        return new Sentence(slot, subject, text, citations, found);
    }

    public boolean verified() {
        return fault.isEmpty();
    }
}
