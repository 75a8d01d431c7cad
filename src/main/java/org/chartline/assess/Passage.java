package org.chartline.assess;

import org.chartline.divide.Document;
import org.chartline.timeline.Citation;

/**
 * A sentence of a document, or a line of a form.
 *
 * @param begin first character in the document's text
 * @param end one past the last, on the same page
 * @param written the characters
 * @param text the same, each run of white space as one space
 */
record Passage(Document document, int begin, int end, String written, String text) {

    static Passage of(Document document, int begin, String written) {
        return new Passage(document, begin, begin + written.length(), written, spaced(written));
    }

    private static String spaced(String written) {
        StringBuilder words = new StringBuilder(written.length());
        for (int at = 0; at < written.length(); at++) {
            char c = written.charAt(at);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (at == 0 || !Character.isWhitespace(written.charAt(at - 1))) {
                words.append(' ');
            }
        }
        return words.toString();
    }

    Citation citation() {
        return Citation.of(document, document.place(begin, end));
    }

    /** The characters [from, to) of {@link #text()}. */
    Citation citation(int from, int to) {
        return Citation.of(document, document.place(begin + written(from), begin + written(to - 1) + 1));
    }

    /** Where a character of {@link #text()} stands in {@link #written()}. */
    private int written(int at) {
        int place = 0;
        for (int i = 0; i < written.length(); i++) {
            boolean again =
                    i > 0 && Character.isWhitespace(written.charAt(i)) && Character.isWhitespace(written.charAt(i - 1));
            if (!again && place++ == at) {
                return i;
            }
        }
        return written.length() - 1;
    }

    /** Where a character of the document stands in {@link #text()}. */
    int place(int at) {
        return spaced(written.substring(0, Math.max(0, Math.min(at, end) - begin)))
                .length();
    }

    boolean holds(int at) {
        return begin <= at && at < end;
    }
}
