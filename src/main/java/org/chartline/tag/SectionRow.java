package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/sections.tsv}: a heading and the kind of section it opens.
 *
 * @param pattern matched at the start of a line; must end where the heading does
 * @param reach how far the section goes: to the next heading, to the next empty line, over its line only, or, when words
 *     stand behind the heading, over its line and those that a comma leads on to; else to the next heading; one that
 *     {@code RESUMES} has no heading: the patient's story goes on after a list of records or a citation
 */
record SectionRow(String id, Section.Kind kind, Reach reach, Pattern pattern, String example, String counterExample) {

    /** Where a section ends, at the latest. */
    enum Reach {
        HEADING,
        /** As {@code HEADING}, where dated abstracts of records follow; else the row does not count. */
        ABSTRACTS,
        PARAGRAPH,
        LINE,
        ITEM,
        /** As {@code HEADING}, where standing text or a citation would go on; else the row does not count. */
        RESUMES
    }
}
