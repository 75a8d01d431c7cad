package org.chartline.divide;

import java.util.regex.Pattern;
import org.chartline.rows.Terms;

/**
 * A row of {@code rules/document-types.tsv}: words that speak for a type of document.
 *
 * @param authorRole who writes such a document; empty where it can be anybody
 * @param weight added to the type's score when the words are there
 * @param counterExample a line of another kind of document that must not match
 */
record TypeRow(
        String id,
        DocumentType type,
        Provenance provenance,
        String authorRole,
        Zone zone,
        int weight,
        Pattern pattern,
        String example,
        String counterExample) {

    TypeRow {
        pattern = Pattern.compile(pattern.pattern(), Pattern.MULTILINE);
    }

    /** The least weight of words that name a document. */
    private static final int TITLE = 7;

    /** Whether the words are a title: such a page begins a document of the type. */
    boolean title() {
        return zone == Zone.HEAD && weight >= TITLE;
    }

    /** Where the words must stand. */
    enum Zone {
        /** The top of the first page, where titles are. */
        HEAD,
        ANY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }
}
