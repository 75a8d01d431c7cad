package org.chartline.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that was seen in a picture, in its pixels.
 *
 * @param line counts the lines of the picture; words of one line share it
 * @param confidence 0 to 1
 */
record OcrWord(String text, int line, int left, int top, int width, int height, float confidence) {

    /** An engine sees the slashed zero of typewriter faces as an at sign; in an e-mail address it stands between letters. */
    private static final Pattern SLASHED_ZERO = Pattern.compile("(?<![a-z])@(?![a-z]{2})");

    OcrWord {
        Matcher zero = SLASHED_ZERO.matcher(text);
        text = text.length() > 1 && text.chars().anyMatch(Character::isDigit)
                ? DateDigits.mend(zero.replaceAll("0"))
                : text;
    }
}
