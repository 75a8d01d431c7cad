package org.chartline.draft;

import org.chartline.rows.Terms;
import org.chartline.timeline.Citation;

/**
 * Words of a document that a summary quotes.
 *
 * @param weight how much they tell; more is more
 */
record Statement(Kind kind, int weight, Citation place) {

    /** What a statement is on. */
    enum Kind {
        COMPLAINT,
        RESPONSE,
        CHANGE,
        HISTORY,
        FUNCTION,
        WORK,
        FINDING,
        OPINION,
        PLAN,
        /** A line of a decision: what was asked for and what became of it. */
        DECISION,
        /** What stands above the lines of a decision. */
        HEADING,
        REASON,
        /** What a letter says of the file itself. */
        FILE,
        /** Standing text, advice and other people: never told. */
        ASIDE;

        /** So many are told of one record. */
        int most() {
            return switch (this) {
                case DECISION, WORK, FUNCTION -> 6;
                case COMPLAINT, CHANGE, HISTORY, RESPONSE, FINDING -> 5;
                case OPINION, PLAN, REASON, FILE, HEADING, ASIDE -> 3;
            };
        }

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
