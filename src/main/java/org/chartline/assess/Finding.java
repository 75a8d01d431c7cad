package org.chartline.assess;

import java.util.List;
import org.chartline.rows.Terms;

/**
 * A criterion of a treatment's own rule, beside the test of functional improvement and without any effect on it.
 *
 * @param rule {@code opioid-continuation} or {@code injection-rule}
 * @param criterion in words
 * @param items what the file holds on it; empty when nothing is documented
 */
public record Finding(String rule, String criterion, State state, List<Item> items) {

    public Finding {
        items = List.copyOf(items);
    }

    /** What the file says of a criterion. */
    public enum State {
        MET,
        NOT_MET,
        NOT_DOCUMENTED;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
