package org.chartline.store;

import org.chartline.rows.Terms;

/** What somebody does with the program, as roles permit it and the audit records it. */
public enum Action {
    SIGN_IN,
    SIGN_OUT,
    /** Sees which cases are assigned to them. */
    LIST,
    /** Opens a case, a document or a page of it. */
    VIEW,
    SEARCH,
    IMPORT,
    /** Says what was found wrongly. */
    CORRECT,
    /** Puts own words into a drafted summary, or hands it on for review. */
    EDIT,
    /** Stands for a summary with their name. */
    APPROVE,
    /** Takes a report out of the program. */
    EXPORT,
    /** Looks at results of evaluations, and at errors in the text of their gold sets. */
    EVALUATE,
    /** Makes or revokes keys of their own. */
    KEYS,
    /** Makes accounts and assigns cases. */
    ADMINISTER,
    /** Reads the audit. */
    AUDIT,
    /** Asked for something and was turned away before it was looked at. */
    UNKNOWN;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
