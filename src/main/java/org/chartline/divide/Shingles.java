package org.chartline.divide;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** A text as the set of its runs of words, by which copies are recognised. */
record Shingles(Set<Integer> runs) {

    /** Words in a run: shorter ones recur by chance, longer ones break at each changed word. */
    private static final int RUN = 6;

    static Shingles of(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+");
        Set<Integer> runs = new HashSet<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 0;
            for (int j = i; j < i + RUN; j++) {
                hash = 31 * hash + words[j].hashCode();
            }
            runs.add(hash);
        }
        return new Shingles(runs);
    }

    /** The share of this text's runs that the other holds too, 0 to 1; 0 for a text too short to tell. */
    double sharedWith(Shingles other) {
        if (runs.size() < RUN) {
            return 0;
        }
        long shared = runs.stream().filter(other.runs::contains).count();
        return (double) shared / runs.size();
    }
}
