package org.chartline.store;

import org.chartline.rows.Terms;

/** What somebody looks at records for; chosen at log-in, recorded with everything that they do. */
public enum Purpose {
    CASE_REVIEW("COVERAGE", "coverage under policy or program"),
    QUALITY("HQUALIMP", "health quality improvement"),
    RESEARCH("HRESCH", "healthcare research"),
    ADMINISTRATION("HSYSADMIN", "health system administration");

    private final String code;
    private final String display;

    Purpose(String code, String display) {
        this.code = code;
        this.display = display;
    }

    /** Its code in HL7's list of reasons for an act (v3-ActReason). */
    String code() {
        return code;
    }

    String display() {
        return display;
    }

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
