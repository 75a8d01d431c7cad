package org.chartline.tag;

import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * A row of {@code rules/function.tsv}: how a statement on function is made.
 *
 * @param assertion as {@link Assertion} writes it, where the words settle it; else empty
 * @param pattern with {@code {ACT}} for any activity of {@code activities.tsv}; groups {@code instrument} and
 *     {@code score} where it has them
 */
record FunctionRow(
        String id,
        Function.Direction direction,
        String assertion,
        String pattern,
        String example,
        String counterExample) {

    Pattern compiled(String activities) {
        return Rows.expression(pattern.replace("{ACT}", activities));
    }
}
