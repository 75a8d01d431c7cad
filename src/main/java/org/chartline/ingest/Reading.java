package org.chartline.ingest;

import org.chartline.rows.Terms;

/** How a page was read. {@code MIXED} is said of several pages, never of one. */
public enum Reading {
    TEXT,
    OCR,
    MIXED,
    UNREADABLE;

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
