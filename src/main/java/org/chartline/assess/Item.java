package org.chartline.assess;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.PartialDate;
import org.chartline.timeline.Citation;

/**
 * One piece of evidence.
 *
 * @param what in words
 * @param citations at least one
 */
public record Item(String what, Optional<PartialDate> date, List<Citation> citations) {

    public Item {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("nothing is asserted that cannot be opened: " + what);
        }
    }
}
