package org.chartline.draft;

import org.chartline.rows.Terms;

/** What the summary calls the person: reviewers differ. */
public enum Naming {
    APPLICANT,
    INJURED_WORKER,
    PATIENT;

    /** {@code The injured worker}, for the beginning of a sentence. */
    String subject() {
        return "The " + words();
    }

    String words() {
        return Terms.of(this).replace('-', ' ');
    }

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
