package org.chartline.ingest;

/**
 * A word of a page's text and where it stands on the page.
 *
 * @param begin first character in {@link Page#text()}, 0-based, in UTF-16 code units
 * @param end one past the last character
 * @param confidence 0 to 1: how sure the characters are; 1 in a text layer
 */
public record Word(int begin, int end, Box box, float confidence) {

    public Word {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a word: [" + begin + ", " + end + ")");
        }
    }

    /** A word of a text layer. */
    public Word(int begin, int end, Box box) {
        this(begin, end, box, 1);
    }
}
