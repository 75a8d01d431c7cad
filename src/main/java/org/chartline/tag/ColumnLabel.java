package org.chartline.tag;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a form's label that stands over its value: the field of the line above that shares columns with it. */
final class ColumnLabel {

    /** Fields of a line are parted by two blanks or more. */
    private static final Pattern FIELD = Pattern.compile("\\S+(?: \\S+)*+");

    private ColumnLabel() {}

    /** The label over a value that begins its field; empty where the value stands in running text. */
    static Optional<String> over(String text, Span value) {
        int line = text.lastIndexOf('\n', Math.max(0, value.begin() - 1)) + 1;
        String before = text.substring(line, value.begin());
        int above = line < 2 ? -1 : text.lastIndexOf('\n', line - 2) + 1;
        if (above < 0 || !(before.isBlank() || before.endsWith("  "))) {
            return Optional.empty();
        }
        Matcher field = FIELD.matcher(text).region(above, line - 1);
        while (field.find()) {
            int begin = field.start() - above;
            int end = field.end() - above;
            if (begin < before.length() + value.length() && end > before.length()) {
                return Optional.of(field.group());
            }
        }
        return Optional.empty();
    }
}
