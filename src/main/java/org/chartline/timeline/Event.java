package org.chartline.timeline;

import java.util.List;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Terms;
import org.chartline.tag.Mention;

/**
 * A mention on its date.
 *
 * @param value what happened, in the field's words
 * @param rule what dated it
 * @param secondHand the source only reports it: a UR or IMR letter, an attorney, a review of older records
 * @param flags what a reader must know: before the injury, after the last document
 */
public record Event(
        PartialDate date,
        Kind kind,
        String value,
        Mention mention,
        Citation citation,
        String rule,
        boolean secondHand,
        List<String> flags) {

    /** What kind of thing happened. */
    public enum Kind {
        MEDICATION,
        PROCEDURE,
        PAIN,
        WORK_STATUS,
        FUNCTION,
        DISPENSED;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    public Event {
        flags = List.copyOf(flags);
    }
}
