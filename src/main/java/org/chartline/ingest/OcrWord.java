package org.chartline.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word that was seen in a picture, in its pixels.
 *
 * @param line counts the lines of the picture; words of one line share it
 * @param confidence 0 to 1
 * @param edges from left to right, where each of its signs but the first begins; empty when that is not known
 */
record OcrWord(String text, int line, int left, int top, int width, int height, float confidence, List<Integer> edges) {

    /** An engine sees the slashed zero of typewriter faces as an at sign; in an e-mail address it stands between letters. */
    private static final Pattern SLASHED_ZERO = Pattern.compile("(?<![a-z])@(?![a-z]{2})");

    /** A check box that was typed of square brackets; one of them may look round. */
    private static final Pattern TYPED_BOX = Pattern.compile("\\[([xX]?)[\\])}]|[({]([xX]?)\\]");

    OcrWord {
        Matcher zero = SLASHED_ZERO.matcher(text);
        text = text.length() > 1 && text.chars().anyMatch(Character::isDigit)
                ? DateDigits.mend(zero.replaceAll("0"))
                : text;
        text = Lookalikes.mend(text);
        Matcher box = TYPED_BOX.matcher(text);
        text = box.matches() ? (text.length() == 2 ? "[ ]" : "[X]") : text;
        edges = edges.size() == text.length() - 1 && !box.matches() ? List.copyOf(edges) : List.of();
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    /** Where it is in a picture of which this one is an enlarged part. */
    OcrWord moved(int inLine, float scale, int x, int y) {
        return new OcrWord(
                text,
                inLine,
                x + Math.round(left * scale),
                y + Math.round(top * scale),
                Math.round(width * scale),
                Math.round(height * scale),
                confidence,
                edges.stream().map(edge -> x + Math.round(edge * scale)).toList());
    }

    /** Whether it is one of the signs that dirt looks like: without a letter, a digit, or a box. */
    boolean sign() {
        return text.chars().noneMatch(Character::isLetterOrDigit) && !text.startsWith("[");
    }

    /** The same place, read otherwise. */
    OcrWord as(String other) {
        return new OcrWord(other, line, left, top, width, height, confidence, List.of());
    }

    /** Its first signs. */
    OcrWord before(int signs) {
        int end = edges.get(signs - 1);
        return new OcrWord(
                text.substring(0, signs), line, left, top, end - left, height, confidence, edges.subList(0, signs - 1));
    }

    /** Its signs from one on, which begins at a place of the picture. */
    OcrWord from(int sign, int x) {
        return new OcrWord(
                text.substring(sign), line, x, top, right() - x, height, confidence, edges.subList(sign, edges.size()));
    }
}
