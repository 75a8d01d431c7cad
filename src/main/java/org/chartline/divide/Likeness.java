package org.chartline.divide;

import java.util.Locale;

/** How alike two words or lines are when a scanner may have misread some of their characters. */
final class Likeness {

    private Likeness() {}

    /** Upper case with the letters and digits that scanners confuse made one. */
    static String folded(String word) {
        return word.toUpperCase(Locale.ROOT)
                .replace("RN", "M")
                .replace("VV", "W")
                .replace('0', 'O')
                .replace('1', 'I')
                .replace('L', 'I')
                .replace('5', 'S')
                .replace('8', 'B');
    }

    /** Whether at most {@code most} characters have to be changed, added or left out to make one word of the other. */
    static boolean within(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return false;
        }
        return one.equals(other) || distance(one, other) <= most;
    }

    /** Levenshtein's distance; the cost is the product of the lengths, so it is for words. */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    /** The share of letter pairs that two lines have in common (Dice), digits left out; 0 for lines too short to tell. */
    static double ofLines(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        if (a.length() < 4
                || b.length() < 4
                || Math.max(a.length(), b.length()) > 2 * Math.min(a.length(), b.length())) {
            return 0;
        }
        int[] pairs = new int[32 * 32];
        for (int i = 0; i + 1 < a.length(); i++) {
            pairs[pair(a, i)]++;
        }
        int shared = 0;
        for (int i = 0; i + 1 < b.length(); i++) {
            shared += pairs[pair(b, i)]-- > 0 ? 1 : 0;
        }
        return 2.0 * shared / (a.length() + b.length() - 2);
    }

    private static int pair(String letters, int at) {
        return (letters.charAt(at) - 'a') * 32 + letters.charAt(at + 1) - 'a';
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = Character.toLowerCase(line.charAt(i));
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
