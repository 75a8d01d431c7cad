package org.chartline.ingest;

/**
 * A word of a page's text and where it stands on the page.
 *
 * @param begin first character in {@link Page#text()}, 0-based, in UTF-16 code units
 * @param end one past the last character
 */
public record Word(int begin, int end, Box box) {

    public Word {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a word: [" + begin + ", " + end + ")");
        }
    }
}
