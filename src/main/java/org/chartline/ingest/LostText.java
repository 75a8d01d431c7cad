package org.chartline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells when a parser gave back little of the letters that stand in an RTF or HTML file, which parsers do in silence. */
final class LostText {

    /** Files with fewer letters are not judged. */
    private static final int FEWEST = 200;

    /** A file of which less than this share of the letters came out lost the most of it. */
    private static final double HALF = 0.5;

    private LostText() {}

    /** @param text what came out of the file */
    static Optional<String> warning(Path file, String text) throws IOException {
        if (Files.size(file) > Limits.TEXT_FILE) {
            return Optional.empty();
        }
        String source = Files.readString(file, StandardCharsets.ISO_8859_1);
        long expected = source.startsWith("{\\rtf") ? rtf(source) : source.startsWith("<") ? html(source) : 0;
        long found = text.codePoints().filter(LostText::counts).count();
        return expected < FEWEST || found >= HALF * expected
                ? Optional.empty()
                : Optional.of("most of the text was lost: %,d of some %,d letters came out; convert the file to PDF"
                        .formatted(found, expected));
    }

    private static boolean counts(int c) {
        return c < 128 && Character.isLetter(c);
    }

    /** The letters outside of control words, and of groups that hold no text. */
    private static long rtf(String source) {
        long letters = 0;
        int hidden = 0; // the depth at which a group without text began; 0 when in none
        int depth = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '{') {
                depth++;
                hidden = hidden == 0 && RtfGroups.holdsNoText(source, i) ? depth : hidden;
            } else if (c == '}') {
                hidden = hidden == depth ? 0 : hidden;
                depth--;
            } else if (c == '\\') {
                i = RtfGroups.lastOfControl(source, i);
            } else if (hidden == 0 && counts(c)) {
                letters++;
            }
        }
        return letters;
    }

    /** The letters outside of tags, comments, scripts, styles and the head. */
    private static long html(String source) {
        long letters = 0;
        int i = 0;
        while (i < source.length()) {
            char c = source.charAt(i);
            if (c == '<') {
                i = HtmlTags.past(source, i);
            } else {
                letters += counts(c) ? 1 : 0;
                i++;
            }
        }
        return letters;
    }
}
