package org.chartline.tag;

import org.chartline.rows.Terms;

/** Whether and when a mention is true of the patient (annotation guideline 1.1, "Assertion"). */
public enum Assertion {
    PRESENT,
    PAST,
    REQUESTED,
    DENIED,
    NEGATED,
    HYPOTHETICAL,
    OTHER;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
