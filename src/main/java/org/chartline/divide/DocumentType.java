package org.chartline.divide;

import org.chartline.rows.Terms;

/** What kind of document it is; the vocabulary of {@code case.json}. {@code OTHER} rather than a guess. */
public enum DocumentType {
    PROGRESS_REPORT,
    PERMANENT_STATIONARY_REPORT,
    FIRST_REPORT,
    UR_DECISION,
    RFA,
    IMR_APPLICATION,
    IMR_DETERMINATION,
    CONSULTATION,
    AME_QME_REPORT,
    OPERATIVE_REPORT,
    IMAGING_REPORT,
    ELECTRODIAGNOSTIC_REPORT,
    THERAPY_NOTE,
    ACUPUNCTURE_NOTE,
    CHIROPRACTIC_NOTE,
    LAB_REPORT,
    PHARMACY_LOG,
    PSYCH_REPORT,
    CORRESPONDENCE,
    BILLING,
    QUESTIONNAIRE,
    COVER_SHEET,
    OTHER;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
