package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.timeline.Citation;

/**
 * The running text of a document with each run of white space as one space, so that a phrase is found however its lines
 * are wrapped, and where its characters stand.
 */
final class Found {

    private final Document document;
    private final String running;
    private final String text;

    /** Only told when asked for: most documents are searched in vain. */
    private int[] places = {};

    private Found(Document document) {
        this.document = document;
        StringBuilder words = new StringBuilder();
        this.running = document.runningText();
        for (int at = 0; at < running.length(); at++) {
            if (!again(running, at)) {
                char c = running.charAt(at);
                words.append(space(c) ? ' ' : c);
            }
        }
        this.text = words.toString();
    }

    static Found in(Document document) {
        return new Found(document);
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) && c != Document.PAGE_BREAK;
    }

    /** Whether a character is one more blank of a run. */
    private static boolean again(String running, int at) {
        return at > 0 && space(running.charAt(at)) && space(running.charAt(at - 1));
    }

    String text() {
        return text;
    }

    /** The document's running text, as it is. */
    String running() {
        return running;
    }

    /** The characters of {@link #text()}; empty when they stand on two pages. */
    Optional<Citation> citation(int begin, int end) {
        if (begin >= end || text.substring(begin, end).indexOf(Document.PAGE_BREAK) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Citation.of(document, document.place(place(begin), place(end - 1) + 1)));
    }

    private int place(int at) {
        if (places.length == 0) {
            places = new int[text.length()];
            int count = 0;
            for (int i = 0; i < running.length(); i++) {
                if (!again(running, i)) {
                    places[count++] = i;
                }
            }
        }
        return places[at];
    }

    /** Every match that stands on one page. */
    List<Citation> all(Pattern pattern) {
        List<Citation> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            citation(matcher.start(), matcher.end()).ifPresent(all::add);
        }
        return all;
    }

    /** The first of them. */
    Optional<Citation> first(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<Citation> place = citation(matcher.start(), matcher.end());
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }
}
