package org.chartline.assess;

import org.chartline.rows.Terms;
import org.chartline.timeline.Citation;

/** Two statements of the file that cannot both be true, for the reader to weigh. */
public record Contradiction(Kind kind, Citation claim, Citation contrary) {

    /** What they disagree on. */
    public enum Kind {
        WORK_STATUS,
        SIDE,
        FUNCTION,
        MEDICATION,
        DOSE,
        COUNT,
        /** "There is no documentation of …", and there is. */
        NO_DOCUMENTATION,
        LABORATORY,
        /** A score of the day beside one that the text carries forward. */
        SAME_VISIT,
        COPIED_FORWARD,
        HISTORY,
        /** A drug given in spite of an allergy. */
        ALLERGY,
        DATE,
        AGE,
        PAIN,
        /** How much an injection helped, or for how long. */
        RELIEF,
        /** One letter's outcome in two ways. */
        DECISION,
        /** Who prescribes, against a pharmacy's log. */
        PRESCRIBER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
