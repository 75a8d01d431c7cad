package org.chartline.tag;

import java.util.Optional;

/** Finds words of a page again. */
final class Passages {

    private Passages() {}

    /**
     * Where some words stand, of several places the one nearest to another; of two that are equally near, the first.
     *
     * @param words not empty
     */
    static Optional<Integer> nearest(String text, String words, int to) {
        Optional<Integer> best = Optional.empty();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int distance = Math.abs(at - to);
            if (best.filter(other -> Math.abs(other - to) <= distance).isEmpty()) {
                best = Optional.of(at);
            }
        }
        return best;
    }

    /** Whether some words stand in more than one place. */
    static boolean several(String text, String words) {
        int first = text.indexOf(words);
        return first >= 0 && text.indexOf(words, first + 1) >= 0;
    }
}
