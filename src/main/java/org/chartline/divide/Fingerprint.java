package org.chartline.divide;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A text as what survives a scanner: a fixed sample of its runs of characters, its words and its numbers. Letters that
 * scanners confuse are one letter; blanks and punctuation do not count.
 *
 * @param runs hashes of the sampled runs, ascending
 * @param words of three letters or more
 * @param numbers as written, digits only
 */
record Fingerprint(int[] runs, Set<String> words, Set<String> numbers) {

    /** Characters of a run: shorter ones recur by chance, longer ones break at each misread letter. */
    private static final int RUN = 8;

    /** One run in so many is kept, the same ones in every text. */
    private static final int SAMPLE = 4;

    private static final int SHORTEST_WORD = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Fingerprint of(String text) {
        Set<String> words = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        StringBuilder letters = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(text)) {
            boolean number = word.chars().allMatch(Character::isDigit);
            String folded = Likeness.folded(word);
            letters.append(folded);
            if (number && !word.isEmpty()) {
                numbers.add(word);
            } else if (folded.length() >= SHORTEST_WORD) {
                words.add(folded);
            }
        }
        return new Fingerprint(runs(letters), words, numbers);
    }

    private static int[] runs(CharSequence letters) {
        int[] runs = new int[letters.length()];
        int count = 0;
        int power = 1;
        for (int i = 0; i < RUN; i++) {
            power *= 31;
        }
        int hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * 31 + letters.charAt(i) - (i >= RUN ? letters.charAt(i - RUN) * power : 0);
            int spread = (hash ^ hash >>> 15) * 0x2c1b3c6d;
            if (i >= RUN - 1 && (spread >>> 13) % SAMPLE == 0) {
                runs[count++] = spread;
            }
        }
        return Arrays.stream(runs, 0, count).sorted().distinct().toArray();
    }

    /** The share of this text's runs that the other holds too, 0 to 1; 0 for a text without any. */
    double sharedWith(Fingerprint other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            if (runs[i] == other.runs[j]) {
                shared++;
                i++;
                j++;
            } else if (runs[i] < other.runs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return runs.length == 0 ? 0 : (double) shared / runs.length;
    }

    /** Whether at most a share of this text's words are such as the other has not, not even with a misread letter. */
    boolean wordsOf(Fingerprint other, double mostNew) {
        List<String> unknown =
                words.stream().filter(word -> !other.words.contains(word)).toList();
        double most = mostNew * words.size();
        return unknown.size() <= most || unlike(unknown, other) <= most;
    }

    /** How many of some words are none of the other's with a misread letter. */
    private static long unlike(List<String> unknown, Fingerprint other) {
        Set<String> near = new HashSet<>();
        other.words.forEach(word -> shortened(word, near));
        return unknown.stream()
                .filter(word -> {
                    Set<String> own = new HashSet<>();
                    shortened(word, own);
                    return own.stream().noneMatch(near::contains);
                })
                .count();
    }

    /** The share of this text's numbers that the other has not. */
    double newNumbers(Fingerprint other) {
        long unknown = numbers.stream()
                .filter(number -> !other.numbers.contains(number))
                .count();
        return numbers.isEmpty() ? 0 : (double) unknown / numbers.size();
    }

    /** The word, and what is left of it when any one character is left out. */
    private static void shortened(String word, Set<String> to) {
        to.add(word);
        for (int i = 0; word.length() > SHORTEST_WORD && i < word.length(); i++) {
            to.add(word.substring(0, i) + word.substring(i + 1));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint print
                && Arrays.equals(runs, print.runs)
                && words.equals(print.words)
                && numbers.equals(print.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }

    @Override
    public String toString() {
        return runs.length + " runs, " + words.size() + " words";
    }
}
