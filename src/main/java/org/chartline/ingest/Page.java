package org.chartline.ingest;

import java.util.List;

/**
 * One page of a file.
 *
 * @param number 1-based, counted in the file
 * @param text in reading order; lines end with {@code \n}; never holds a form feed; empty when unreadable
 * @param words the text's words with their boxes, in order; empty where the format has no page image
 * @param logical true where the format has no real pages (TXT, HTML, e-mail), so that "page 1" is only a name
 */
public record Page(int number, String text, List<Word> words, Reading reading, boolean logical) {

    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages are counted from 1, not " + number);
        }
        if (text.indexOf('\f') >= 0) {
            throw new IllegalArgumentException("a form feed parts pages, it does not stand in one");
        }
        words = List.copyOf(words);
    }
}
