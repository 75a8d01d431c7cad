package org.chartline.divide;

/**
 * A row that speaks for a type, and its words on the page.
 *
 * @param ownLine whether the words fill a short line of their own, as a title does
 */
record TypeFound(TypeRow row, Cue cue, boolean ownLine) {

    /** A title's words within a sentence or a list say less than a title. */
    private static final int PASSING = 3;

    int weight() {
        return row.zone() == TypeRow.Zone.HEAD && !ownLine ? row.weight() / PASSING : row.weight();
    }
}
