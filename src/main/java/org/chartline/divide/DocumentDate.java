package org.chartline.divide;

import org.chartline.rows.Terms;

/**
 * A date that stands on a document, told apart by what it dates.
 *
 * @param rule the row that gave it its role
 */
public record DocumentDate(PartialDate date, Role role, Place place, String rule) {

    /** What a date on a document dates (brief, section 3f); only {@code SERVICE} places the document's facts in time. */
    public enum Role {
        SERVICE,
        REPORT,
        SIGNATURE,
        PRINT,
        FAX,
        RECEIPT,
        REQUEST,
        DECISION,
        INJURY,
        BIRTH,
        /** An earlier visit, report or operation that the document names. */
        QUOTED,
        DUE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
