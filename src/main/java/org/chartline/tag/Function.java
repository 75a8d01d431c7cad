package org.chartline.tag;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * What the patient can or cannot do: daily activities, tolerances, self-care, sleep, gait, or a scored instrument.
 *
 * @param instrument the instrument's name as written ({@code Oswestry})
 * @param score as written ({@code 46%})
 */
public record Function(
        Evidence evidence,
        Direction direction,
        Assertion assertion,
        Optional<Quoted> instrument,
        Optional<Quoted> score)
        implements Mention.Asserted {

    /** Which way the statement points. */
    public enum Direction {
        LIMITED,
        WORSE,
        IMPROVED,
        UNCHANGED,
        NORMAL;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.FUNCTION;
    }

    @Override
    public Attributes described() {
        return new Attributes()
                .put("direction", direction)
                .put("assertion", assertion)
                .putIfPresent("instrument", instrument)
                .putIfPresent("score", score);
    }
}
