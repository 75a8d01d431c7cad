package org.chartline.assess;

import java.util.List;
import org.chartline.rows.Terms;

/**
 * One limb of the test of 8 CCR 9792.20 and what the file holds for and against it.
 *
 * @param state follows from the admissible evidence alone
 * @param stale repeated from an earlier report: no new finding
 * @param inadmissible only reported second-hand: by a UR or IMR letter, an attorney, a request form
 */
public record Prong(State state, List<Item> pro, List<Item> contra, List<Item> stale, List<Item> inadmissible) {

    /** How the limb stands. */
    public enum State {
        SUPPORTED,
        CONTRADICTED,
        MIXED,
        NOT_DOCUMENTED;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** For a question that is not asked. */
    static final Prong NONE = new Prong(State.NOT_DOCUMENTED, List.of(), List.of(), List.of(), List.of());
}
