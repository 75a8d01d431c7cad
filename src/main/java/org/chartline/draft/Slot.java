package org.chartline.draft;

import org.chartline.rows.Terms;

/** The places of the summary, in the order in which they are filled (brief, section 5.3). */
public enum Slot {
    CASE_LINE,
    APPLICANT,
    INJURY,
    TREATMENT,
    UR_DECISION,
    APPEAL,
    VISIT,
    OTHER_RECORD;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
