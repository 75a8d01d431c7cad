package org.chartline.tag;

import java.util.List;
import java.util.Locale;

/**
 * A row of {@code rules/section-assertions.tsv}: what a section says of the mentions below its heading when no cue is
 * in reach.
 *
 * @param types the kinds of mention it speaks of; none for all
 */
record SectionAssertionRow(Section.Kind section, List<String> types, Assertion assertion, String why) {

    boolean speaksOf(MentionType type, Section.Kind kind) {
        return section == kind && (types.isEmpty() || types.contains(type.name().toLowerCase(Locale.ROOT)));
    }
}
