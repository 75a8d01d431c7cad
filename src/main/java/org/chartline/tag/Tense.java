package org.chartline.tag;

import java.util.Set;

/** Which times the verbs of a text speak of; more than one may be. */
record Tense(boolean past, boolean now, boolean future) {

    private static final Set<String> PAST = Set.of("was", "were", "had", "did", "went", "took", "gave", "got");

    private static final Set<String> NOW = Set.of(
            "is",
            "are",
            "has",
            "take",
            "takes",
            "taking",
            "use",
            "uses",
            "using",
            "today",
            "current",
            "currently",
            "continue",
            "continues",
            "still",
            "now");

    private static final Set<String> FUTURE = Set.of(
            "will",
            "would",
            "should",
            "may",
            "might",
            "could",
            "if",
            "until",
            "consider",
            "recommend",
            "request",
            "plan",
            "schedule",
            "start",
            "begin",
            "return",
            "follow");

    /** Letters of a word that ends in "ed", at least and at most. */
    private static final int SHORTEST = 5;

    private static final int LONGEST = 16;

    /** @param text in lower case */
    static Tense of(String text) {
        boolean past = false;
        boolean now = false;
        boolean future = false;
        int begin = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at < text.length() && inWord(text.charAt(at))) {
                continue;
            }
            if (at > begin) {
                String word = text.substring(begin, at);
                past |= PAST.contains(word) || regular(word);
                now |= NOW.contains(word);
                future |= FUTURE.contains(word);
            }
            begin = at + 1;
        }
        return new Tense(past, now, future);
    }

    private static boolean regular(String word) {
        return word.endsWith("ed")
                && word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean inWord(char c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
