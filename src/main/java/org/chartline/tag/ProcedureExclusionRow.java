package org.chartline.tag;

import java.util.regex.Pattern;

/**
 * A row of {@code rules/procedure-exclusions.tsv}: where a procedure's name is something else.
 *
 * @param names the names it is about, in lower case
 * @param side where the words stand that tell; both sides may be empty text
 * @param pattern those words; directly before or behind the name
 * @param example the name is not tagged in it
 * @param counterExample the name is tagged in it
 */
record ProcedureExclusionRow(
        String id, Pattern names, SigRow.Side side, Pattern pattern, String example, String counterExample) {

    private static final int REACH = 60;

    boolean excludes(String text, Span name, String written) {
        if (!names.matcher(written).matches()) {
            return false;
        }
        return side == SigRow.Side.BEFORE
                ? pattern.matcher(text)
                        .region(Math.max(0, name.begin() - REACH), name.begin())
                        .useTransparentBounds(true)
                        .find()
                : pattern.matcher(text)
                        .region(name.end(), Math.min(text.length(), name.end() + REACH))
                        .useTransparentBounds(true)
                        .lookingAt();
    }
}
