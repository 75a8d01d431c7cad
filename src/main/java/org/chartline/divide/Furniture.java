package org.chartline.divide;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * Characters of a page that are not its author's words: what a fax machine, a stamp or a page's layout added. They stay
 * in the page and are left out of the document's running text.
 *
 * @param date the day that a fax header or a stamp gives
 * @param mark what it says: the Bates number, the fax's sender, the page number as printed; empty where it says nothing
 * @param rule the row or measure that recognised it
 */
public record Furniture(Kind kind, Place place, Optional<PartialDate> date, String mark, String rule) {

    /** What put the characters there. */
    public enum Kind {
        FAX_HEADER,
        BATES,
        RECEIPT_STAMP,
        PAGE_NUMBER,
        RUNNING_HEADER,
        RUNNING_FOOTER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
