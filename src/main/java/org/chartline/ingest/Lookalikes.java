package org.chartline.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends words of which one or two letters were taken for others that look like them: a word that nobody knows becomes the
 * known one that takes fewest changes, when there is only one. Numbers, and codes as {@code L5}, are left as they were read.
 */
final class Lookalikes {

    /** In each, any of the signs may have been any of the letters. */
    private static final Map<String, String> ALIKE =
            Map.of("il1I!|", "il", "t", "i", "oO0DQ", "od", "sS5", "s", "bB8", "b", "zZ2", "z");

    /** Words shorter than this are looked up among the short ones. */
    private static final int LONG = 3;

    /** The lists of known words have none as short. */
    private static final Set<String> SHORT = Set.of("lb", "in", "is", "it", "if");

    /** A letter or two and a number, a number among letters, or parts of either. */
    private static final Pattern CODE = Pattern.compile("^\\W?[A-Z]{1,2}\\d|\\d\\d|[-/#]");

    /** Levels of the spine, of which the fifth of the lumbar ones is next to the sacrum. */
    private static final Pattern LEVEL = Pattern.compile("(?<!\\w)[L1I]S(?=[-/]S1(?!\\w))");

    /** A code of ICD-10, a letter and two digits, of which the 5 was read as S and as 5. */
    private static final Pattern FIVE_TWICE = Pattern.compile("(?<!\\w)([A-Z])S(5\\d\\.\\d)");

    /** Signs that no word holds; without one it may be a name that is not known. */
    private static final Pattern MISREAD = Pattern.compile("[0-9!|]");

    private static final int MOST_CHANGES = 2;

    private Lookalikes() {}

    /**
     * @param word as it was read, with its punctuation
     * @return as long as the word, but for a sign that was read twice
     */
    static String mend(String word) {
        String code = FIVE_TWICE.matcher(LEVEL.matcher(word).replaceAll("L5")).replaceAll("$1$2");
        return code.equals(word) ? mendLetters(word) : code;
    }

    private static String mendLetters(String word) {
        String letters = word.replaceAll("[.,:;()'\"]", "");
        if (letters.length() < 2 || letters.chars().noneMatch(Character::isLetter) || code(word) || known(letters)) {
            return word;
        }
        int most = MISREAD.matcher(word).find() ? MOST_CHANGES : 1;
        for (int changes = 1; changes <= most; changes++) {
            List<String> mended = new ArrayList<>();
            change(word, 0, changes, mended);
            if (!mended.isEmpty()) {
                return mended.size() == 1 ? mended.get(0) : word;
            }
        }
        return word;
    }

    private static boolean code(String word) {
        return CODE.matcher(word).find();
    }

    private static boolean known(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return letters.length() < LONG ? SHORT.contains(lower) : Legibility.knows(lower);
    }

    /** Adds the known words that come out when so many signs from a place on are changed. */
    private static void change(String word, int from, int changes, List<String> known) {
        for (int i = from; i < word.length(); i++) {
            for (Map.Entry<String, String> alike : ALIKE.entrySet()) {
                if (alike.getKey().indexOf(word.charAt(i)) >= 0) {
                    change(word, i, alike.getValue(), changes, known);
                }
            }
        }
    }

    private static void change(String word, int at, String letters, int changes, List<String> known) {
        for (char letter : letters.toCharArray()) {
            String changed = word.substring(0, at) + inCase(letter, word) + word.substring(at + 1);
            if (changed.equalsIgnoreCase(word)) {
                continue; // a capital is no other letter
            }
            if (changes > 1) {
                change(changed, at + 1, changes - 1, known);
            } else if (known(changed.replaceAll("[^\\p{L}\\d]", "")) && !known.contains(changed)) {
                known.add(changed);
            }
        }
    }

    private static char inCase(char letter, String word) {
        return word.chars().noneMatch(Character::isLowerCase) ? Character.toUpperCase(letter) : letter;
    }
}
