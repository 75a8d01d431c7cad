package org.chartline.ingest;

import java.util.List;
import java.util.Optional;

/**
 * One page of a file.
 *
 * @param number 1-based, counted in the file
 * @param text in reading order; lines end with {@code \n}; never holds a form feed; empty when unreadable
 * @param words the text's words with their boxes, in order; empty where the format has no page image
 * @param reading {@code MIXED} where a text layer stands on a picture that was read by OCR
 * @param logical true where the format has no real pages (TXT, HTML, e-mail), so that "page 1" is only a name
 * @param confidence 0 to 1: how sure the characters are; 1 for a text layer
 * @param band what the confidence and the share of known words amount to
 */
public record Page(
        int number, String text, List<Word> words, Reading reading, boolean logical, double confidence, Band band) {

    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + number);
        }
        if (text.indexOf('\f') >= 0) {
            throw new IllegalArgumentException("a form feed parts pages, it does not stand in one");
        }
        words = List.copyOf(words);
    }

    /** A page as its file gives it: every character is sure, or there is none. */
    public Page(int number, String text, List<Word> words, Reading reading, boolean logical) {
        this(
                number,
                text,
                words,
                reading,
                logical,
                reading == Reading.UNREADABLE ? 0 : 1,
                reading == Reading.UNREADABLE ? Band.UNREADABLE : Band.GOOD);
    }

    /**
     * The word that a character belongs to; empty for blanks, and on pages without boxes.
     *
     * @param offset in {@link #text()}
     */
    public Optional<Word> wordAt(int offset) {
        return words.stream()
                .filter(word -> word.begin() <= offset && offset < word.end())
                .findFirst();
    }

    /**
     * The word that stands at a point of the page's picture.
     *
     * @param x share of the width from the left, 0 to 1
     * @param y share of the height from the top, 0 to 1
     */
    public Optional<Word> wordAt(float x, float y) {
        return words.stream().filter(word -> word.box().covers(x, y)).findFirst();
    }
}
