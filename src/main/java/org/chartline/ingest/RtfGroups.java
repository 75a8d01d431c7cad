package org.chartline.ingest;

import java.util.List;

/** As much of RTF as it takes to tell text from the rest. */
final class RtfGroups {

    private static final List<String> WITHOUT_TEXT =
            List.of("\\*", "\\fonttbl", "\\colortbl", "\\stylesheet", "\\info", "\\pict", "\\object", "\\listtable");

    private RtfGroups() {}

    /** Whether the group that opens here is a table, a picture or something else that is not text. */
    static boolean holdsNoText(String source, int brace) {
        return WITHOUT_TEXT.stream().anyMatch(word -> source.startsWith(word, brace + 1));
    }

    /** The last character of the control word or symbol that begins here. */
    static int lastOfControl(String source, int backslash) {
        int i = backslash + 1;
        if (i >= source.length() || !Character.isLetter(source.charAt(i))) {
            return source.startsWith("'", i) ? i + 2 : i;
        }
        while (i < source.length() && Character.isLetter(source.charAt(i))) {
            i++;
        }
        while (i < source.length() && (Character.isDigit(source.charAt(i)) || source.charAt(i) == '-')) {
            i++;
        }
        return i - 1;
    }
}
