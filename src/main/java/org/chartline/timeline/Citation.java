package org.chartline.timeline;

import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.tag.Evidence;

/**
 * Where a statement can be read.
 *
 * @param document the document's id
 * @param page the page's number in its file
 * @param begin first character in the page's text, 0-based, in UTF-16 code units
 * @param end one past the last
 * @param quote the characters there
 */
public record Citation(String document, int page, int begin, int end, String quote) {

    public static Citation of(Document document, Evidence evidence) {
        Place place = document.place(evidence.span().begin(), evidence.span().end());
        return of(document, place);
    }

    public static Citation of(Document document, Place place) {
        return new Citation(document.id(), place.page(), place.begin(), place.end(), document.quote(place));
    }

    /** The same place widened to the sentence or line around it, so that a reader sees what was said. */
    public static Citation around(Document document, Evidence evidence) {
        String text = document.text();
        int begin = sentenceBegin(text, evidence.span().begin());
        int end = sentenceEnd(text, evidence.span().end());
        return of(document, document.place(begin, Math.max(end, evidence.span().end())));
    }

    private static int sentenceBegin(String text, int at) {
        for (int i = at - 1; i > Math.max(0, at - 400); i--) {
            boolean stop = (text.charAt(i) == '.' || text.charAt(i) == ';')
                    && i + 1 < text.length()
                    && Character.isWhitespace(text.charAt(i + 1))
                    && (i < 2 || text.charAt(i - 2) != '.');
            boolean gap = text.charAt(i) == '\f'
                    || text.charAt(i) == '\n'
                            && (text.charAt(i - 1) == '\n' || i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (stop || gap) {
                return skipBlanks(text, i + 1, at);
            }
        }
        return skipBlanks(text, Math.max(0, at - 400), at);
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int sentenceEnd(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + 400); i++) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == ';')
                    && (i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1)))
                    && (i < 2 || text.charAt(i - 2) != '.');
            if (stop) {
                return i + 1;
            }
            if (c == '\f' || c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                return i;
            }
        }
        return Math.min(text.length(), at);
    }
}
