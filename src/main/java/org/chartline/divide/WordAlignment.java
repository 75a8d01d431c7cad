package org.chartline.divide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lays the words of two texts beside each other. Words that stand once in each are laid first, in their longest common
 * order, the rest between them by the longest common subsequence; so the cost stays near the length of the texts.
 */
final class WordAlignment {

    /** Stretches whose lengths multiply to more than this are taken as rewritten. */
    private static final int LARGEST = 4_000_000;

    /** A misread letter is looked for in words of this length on. */
    private static final int LONG_WORD = 5;

    private final List<String> earlier;
    private final List<String> later;
    private final boolean scanned;
    private final int[] partners;

    private WordAlignment(List<String> earlier, List<String> later, boolean scanned) {
        this.earlier = earlier.stream().map(word -> form(word, scanned)).toList();
        this.later = later.stream().map(word -> form(word, scanned)).toList();
        this.scanned = scanned;
        this.partners = new int[later.size()];
        Arrays.fill(partners, -1);
    }

    /** For each word of the later text the one of the earlier that it repeats, ascending, or -1. */
    static int[] of(List<String> earlier, List<String> later, boolean scanned) {
        WordAlignment alignment = new WordAlignment(earlier, later, scanned);
        int from = 0;
        int laterFrom = 0;
        for (int[] anchor : alignment.anchors()) {
            alignment.fill(from, anchor[0], laterFrom, anchor[1]);
            alignment.partners[anchor[1]] = anchor[0];
            from = anchor[0] + 1;
            laterFrom = anchor[1] + 1;
        }
        alignment.fill(from, earlier.size(), laterFrom, later.size());
        return alignment.partners;
    }

    private static String form(String word, boolean scanned) {
        boolean number = word.chars().anyMatch(Character::isDigit);
        return scanned && !number ? Likeness.folded(word) : word.toLowerCase(Locale.ROOT);
    }

    /** Pairs of words that stand once in each text, in their longest order common to both. */
    private List<int[]> anchors() {
        Map<String, Integer> once = once(earlier);
        Map<String, Integer> laterOnce = once(later);
        List<int[]> pairs = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            Integer partner = once.get(later.get(i));
            if (partner != null && partner >= 0 && laterOnce.getOrDefault(later.get(i), -1) == i) {
                pairs.add(new int[] {partner, i});
            }
        }
        return ascending(pairs);
    }

    /** Where the words stand that stand once; -1 for others. */
    private static Map<String, Integer> once(List<String> words) {
        Map<String, Integer> once = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            once.merge(words.get(i), i, (one, other) -> -1);
        }
        return once;
    }

    /** The longest run of pairs whose first numbers ascend, by patience sorting. */
    private static List<int[]> ascending(List<int[]> pairs) {
        int[] before = new int[pairs.size()];
        List<Integer> piles = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            int first = pairs.get(i)[0];
            int low = 0;
            int high = piles.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (pairs.get(piles.get(middle))[0] < first) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : piles.get(low - 1);
            if (low == piles.size()) {
                piles.add(i);
            } else {
                piles.set(low, i);
            }
        }
        List<int[]> run = new ArrayList<>();
        for (int at = piles.isEmpty() ? -1 : piles.get(piles.size() - 1); at >= 0; at = before[at]) {
            run.add(0, pairs.get(at));
        }
        return run;
    }

    /** Lays a stretch between two anchors by the longest common subsequence. */
    private void fill(int from, int to, int laterFrom, int laterTo) {
        int rows = to - from;
        int columns = laterTo - laterFrom;
        if (rows == 0 || columns == 0 || (long) rows * columns > LARGEST) {
            return;
        }
        int[][] common = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                common[i][j] = same(from + i, laterFrom + j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (same(from + i, laterFrom + j)) {
                partners[laterFrom + j++] = from + i++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private boolean same(int one, int other) {
        String word = earlier.get(one);
        String laterWord = later.get(other);
        return word.equals(laterWord)
                || scanned
                        && word.length() >= LONG_WORD
                        && word.chars().noneMatch(Character::isDigit)
                        && laterWord.chars().noneMatch(Character::isDigit)
                        && Likeness.within(word, laterWord, 1);
    }
}
