package org.chartline.ingest;

import org.chartline.rows.Terms;

/** How a page was read. {@code MIXED}: a text layer and a picture, on one page or on the pages of a document. */
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
