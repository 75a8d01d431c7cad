package org.chartline.divide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a document's running text, and where they stand.
 *
 * @param words without the punctuation around them
 * @param begins where each begins in {@link Document#text()}
 */
record WordsOf(Document document, String running, List<String> words, List<Integer> begins) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[^\\s]*[\\p{L}\\p{N}%#])?");

    static WordsOf of(Document document) {
        List<String> words = new ArrayList<>();
        List<Integer> begins = new ArrayList<>();
        String running = document.runningText();
        Matcher matcher = WORD.matcher(running);
        while (matcher.find()) {
            words.add(matcher.group());
            begins.add(matcher.start());
        }
        return new WordsOf(document, running, words, begins);
    }

    private int end(int word) {
        return begins.get(word) + words.get(word).length();
    }

    /** Where some words stand; for none, the place behind the word before them. */
    Place place(int from, int to) {
        if (from < to) {
            return document.place(begins.get(from), end(to - 1));
        }
        int at = words.isEmpty() ? 0 : from == 0 ? begins.get(0) : end(from - 1);
        return document.place(at, at);
    }

    String text(int from, int to) {
        return document.quote(place(from, to)).replaceAll("\\s+", " ");
    }

    /** A run of words as runs of which none goes over a page's end. */
    List<int[]> onOnePage(int from, int to) {
        List<int[]> runs = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || running.substring(end(i - 1), begins.get(i)).indexOf(Document.PAGE_BREAK) >= 0) {
                runs.add(new int[] {begin, i});
                begin = i;
            }
        }
        return runs;
    }
}
