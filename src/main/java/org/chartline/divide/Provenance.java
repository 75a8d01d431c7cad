package org.chartline.divide;

import org.chartline.rows.Terms;

/** Whose word a document is. Facts from {@code UR}, {@code IMR} and {@code LEGAL} are second-hand (brief, section 0, 7). */
public enum Provenance {
    TREATING,
    THERAPY,
    CONSULT,
    AME_QME,
    DIAGNOSTIC,
    PHARMACY,
    UR,
    IMR,
    LEGAL,
    BILLING,
    UNKNOWN;

    /** Whether the author saw or treated the patient, or logged what was done; a paraphrase of others is not first-hand. */
    public boolean firstHand() {
        return switch (this) {
            case TREATING, THERAPY, CONSULT, AME_QME, DIAGNOSTIC, PHARMACY -> true;
            case UR, IMR, LEGAL, BILLING, UNKNOWN -> false;
        };
    }

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
