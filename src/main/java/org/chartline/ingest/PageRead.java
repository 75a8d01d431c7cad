package org.chartline.ingest;

import java.util.Optional;

/** A page and, when its reader must know something, what. */
record PageRead(Page page, Optional<String> warning) {

    static PageRead of(Page page) {
        return new PageRead(page, Optional.empty());
    }

    /** A page without text, and why. */
    static PageRead unreadable(int number, String why) {
        return new PageRead(
                new Page(number, "", java.util.List.of(), Reading.UNREADABLE, false),
                Optional.of("page " + number + ": " + why));
    }
}
