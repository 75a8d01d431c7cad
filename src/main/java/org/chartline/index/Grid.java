package org.chartline.index;

import java.util.List;

/**
 * Where in a case some terms stand: its documents by the terms.
 *
 * @param understood how each term was understood, where it names something
 * @param rows every document that the filters let through, in the order of the case, with a cell for each term
 */
public record Grid(List<String> terms, List<String> understood, List<Row> rows) {

    /** A document. */
    public record Row(String document, String title, String type, String date, List<Cell> cells) {}

    /**
     * A term in a document.
     *
     * @param pages how many of its pages hold the term
     * @param firstPage the first of them; 0 where there is none
     */
    public record Cell(int pages, int firstPage) {}
}
