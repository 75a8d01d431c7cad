package org.chartline.tag;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A row of {@code rules/assertion-cues.tsv}: words that say whether and when a mention near them is true.
 *
 * @param weight of several cues in reach the heaviest decides, of equals the nearest; a section's own word weighs
 *     {@link Assertions#SECTION_WEIGHT}
 * @param side where the cue stands, seen from the mention
 * @param reach how many characters may lie between cue and mention; within the unit in any case
 * @param types the kinds of mention it speaks of; none for all
 * @param sections the sections in which it holds; none for all
 * @param example a sentence in which the words in {@code [[ ]]} get the assertion
 * @param counterExample a sentence in which the words in {@code [[ ]]} do not get it from this row
 */
record AssertionRow(
        String id,
        Assertion assertion,
        int weight,
        Side side,
        int reach,
        List<String> types,
        List<String> sections,
        Pattern pattern,
        String example,
        String counterExample) {

    /** Where a cue stands, seen from the mention. */
    enum Side {
        BEFORE,
        AFTER,
        WITHIN,
        ANYWHERE
    }

    boolean speaksOf(MentionType type, Section.Kind section) {
        return (types.isEmpty() || types.contains(type.name().toLowerCase(Locale.ROOT)))
                && (sections.isEmpty() || sections.contains(section.toString()));
    }
}
