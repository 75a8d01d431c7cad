package org.chartline.ingest;

import org.chartline.rows.Terms;

/** How far a page's text can be relied on. */
public enum Band {
    /** As written: a text layer, or a clear picture. */
    GOOD,
    /** A word here and there may be wrong. */
    FAIR,
    /** Numbers and names must be checked against the picture. */
    POOR,
    UNREADABLE;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
