package org.chartline.eval;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many words were read right.
 *
 * @param words of the truth
 * @param wrong words that must be put in, taken out or changed, in order (Levenshtein)
 * @param unfound the same, wherever a word stands on its page
 */
public record OcrScore(int pages, int words, int wrong, int unfound) {

    static final OcrScore NONE = new OcrScore(0, 0, 0, 0);

    /** One page. Case and punctuation count; how quotes and dashes look, fill-in lines and check boxes do not. */
    static OcrScore of(String truth, String read) {
        List<String> expected = words(truth);
        List<String> found = words(read);
        return new OcrScore(1, expected.size(), distance(expected, found), apart(expected, found));
    }

    OcrScore plus(OcrScore other) {
        return new OcrScore(pages + other.pages, words + other.words, wrong + other.wrong, unfound + other.unfound);
    }

    /** 1 - wrong / words. */
    public double accuracy() {
        return words == 0 ? 1 : 1 - (double) wrong / words;
    }

    /** The same, wherever a word stands on its page. */
    public double accuracyInAnyOrder() {
        return words == 0 ? 1 : 1 - (double) unfound / words;
    }

    static List<String> words(String text) {
        String plain = text.replaceAll("\\[[ X?]]", " ")
                .replaceAll("[‘’`´]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[–—−]", "-");
        return Arrays.stream(plain.split("\\s+"))
                .filter(word -> !word.matches("[_\\-.|]*"))
                .toList();
    }

    private static int distance(List<String> expected, List<String> found) {
        int[] above = new int[found.size() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= expected.size(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = expected.get(i - 1).equals(found.get(j - 1)) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[found.size()];
    }

    private static int apart(List<String> expected, List<String> found) {
        Map<String, Integer> left = new HashMap<>();
        expected.forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : found) {
            if (left.getOrDefault(word, 0) > 0) {
                left.merge(word, -1, Integer::sum);
                shared++;
            }
        }
        return Math.max(expected.size(), found.size()) - shared;
    }
}
