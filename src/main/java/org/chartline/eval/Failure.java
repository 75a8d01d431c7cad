package org.chartline.eval;

import java.util.Optional;
import org.chartline.exchange.Annotation;

/**
 * A gold annotation that was missed, a found one that gold does not have, or a pair that differs.
 *
 * @param what for an attribute {@code name: gold → found}; otherwise empty
 */
public record Failure(String text, Kind kind, Optional<Annotation> gold, Optional<Annotation> found, String what) {

    /** What is wrong. */
    public enum Kind {
        MISSED,
        INVENTED,
        SPAN,
        ATTRIBUTE
    }

    /** The annotation to show: gold's where there is one. */
    Annotation shown() {
        return gold.or(() -> found).orElseThrow();
    }
}
