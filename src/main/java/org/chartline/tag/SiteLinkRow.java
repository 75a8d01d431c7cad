package org.chartline.tag;

import org.chartline.rows.Terms;

/** A row of {@code rules/site-links.tsv}: a word that may stand between a procedure and its site. */
record SiteLinkRow(String name, Kind kind) {

    /** What the word does. */
    enum Kind {
        /** Leads to the site: "of". */
        LINK,
        /** Is passed over: "sessions". */
        FILLER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
