package org.chartline.assess;

import org.chartline.rows.Terms;

/** What the file says on functional improvement; never whether a treatment is necessary. */
public enum Verdict {
    DEMONSTRATED,
    NOT_DEMONSTRATED,
    INSUFFICIENT_DOCUMENTATION,
    NOT_APPLICABLE_FIRST_REQUEST,
    CONFLICT,
    NOT_A_FUNCTIONAL_IMPROVEMENT_QUESTION;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
