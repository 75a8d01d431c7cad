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
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> places = new ArrayList<>();

    private Found(Document document) {
        this.document = document;
        String running = document.runningText();
        for (int at = 0; at < running.length(); at++) {
            char c = running.charAt(at);
            boolean space = Character.isWhitespace(c) && c != Document.PAGE_BREAK;
            boolean again = space && !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
            if (!again) {
                text.append(space ? ' ' : c);
                places.add(at);
            }
        }
    }

    static Found in(Document document) {
        return new Found(document);
    }

    String text() {
        return text.toString();
    }

    /** The characters of {@link #text()}; empty when they stand on two pages. */
    Optional<Citation> citation(int begin, int end) {
        if (begin >= end || text.substring(begin, end).indexOf(Document.PAGE_BREAK) >= 0) {
            return Optional.empty();
        }
        return Optional.of(Citation.of(document, document.place(places.get(begin), places.get(end - 1) + 1)));
    }

    static List<Citation> all(Document document, Pattern pattern) {
        Found found = in(document);
        List<Citation> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(found.text);
        while (matcher.find()) {
            found.citation(matcher.start(), matcher.end()).ifPresent(all::add);
        }
        return all;
    }

    static Optional<Citation> first(Document document, Pattern pattern) {
        return all(document, pattern).stream().findFirst();
    }
}
