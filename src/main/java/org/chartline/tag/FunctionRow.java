package org.chartline.tag;

/**
 * A row of {@code rules/function.tsv}: how a statement on function is made.
 *
 * @param assertion as {@link Assertion} writes it, where the words settle it; else empty
 * @param pattern with the names of {@link FunctionParts} in braces; groups {@code instrument} and {@code score} where it
 *     has them
 */
record FunctionRow(
        String id,
        Function.Direction direction,
        String assertion,
        String pattern,
        String example,
        String counterExample) {}
