package org.chartline.draft;

import java.util.List;
import java.util.Optional;
import org.chartline.timeline.Citation;

/**
 * A sentence of the summary.
 *
 * @param fault what the verifier could not find again in the pages; empty for a sentence that holds
 */
public record Sentence(String text, List<Citation> citations, Optional<String> fault) {

    public Sentence {
        citations = List.copyOf(citations);
    }

    static Sentence of(String text, List<Citation> citations) {
        return new Sentence(text, citations, Optional.empty());
    }

    public boolean verified() {
        return fault.isEmpty();
    }
}
