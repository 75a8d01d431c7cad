package org.chartline.tag;

/**
 * The text within which words belong together: a sentence, a list item or a table row. Cues do not reach beyond it.
 *
 * @param span where it stands
 */
record Unit(Span span, Form form) {

    /** How the unit is set. */
    enum Form {
        SENTENCE,
        LIST_ITEM,
        TABLE_ROW,
        HEADING
    }
}
