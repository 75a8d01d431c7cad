package org.chartline.tag;

/**
 * A dictionary row's words in a text, found by the cTAKES fast dictionary lookup.
 *
 * @param concept the key of the row that was found, in the table its tagger reads
 * @param kind which table
 * @param negated what cTAKES' NegEx says of it
 */
record Term(Span span, Kind kind, String concept, boolean negated) {

    /** The table that a term comes from. */
    enum Kind {
        DRUG,
        PROCEDURE
    }
}
