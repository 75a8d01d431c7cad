package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/work-status.tsv}: a phrase that states working, not working or a restriction.
 *
 * @param permanence as {@link WorkStatus.Permanence} writes it; empty where the phrase does not say
 * @param assertion as {@link Assertion} writes it, where the phrase itself settles it; else empty
 * @param pattern groups {@code lift} (pounds) and {@code hours} (a day) where it has them
 */
record WorkStatusRow(
        String id,
        WorkStatus.Status status,
        String permanence,
        String assertion,
        Pattern pattern,
        String example,
        String counterExample) {

    boolean has(String group) {
        return pattern.pattern().contains("(?<" + group + ">");
    }
}
