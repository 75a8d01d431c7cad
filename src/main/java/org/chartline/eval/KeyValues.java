package org.chartline.eval;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.DateFinder;
import org.chartline.divide.FoundDate;
import org.chartline.tag.DrugNames;

/**
 * What a sentence must hold to tell the same as a statement.
 *
 * @param values its dates, however they are written, numbers, drugs by ingredient and sides
 * @param words its other words, by their first letters
 */
record KeyValues(Set<String> values, Set<String> words) {

    private static final Pattern VALUE = Pattern.compile("\\d+(?:[./]\\d+)?|[A-Za-z][A-Za-z-]{3,}");
    private static final Set<String> SIDES = Set.of("left", "right", "bilateral");
    private static final int STEM = 5;
    private static final DrugNames DRUGS = new DrugNames();

    static KeyValues of(String statement) {
        Set<String> values = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        StringBuilder rest = new StringBuilder(statement);
        for (FoundDate found : DateFinder.find(statement)) {
            values.add(found.date().toString());
            for (int i = found.begin(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        Matcher matcher = VALUE.matcher(rest);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (Character.isDigit(word.charAt(0)) || SIDES.contains(word)) {
                values.add(word);
            } else {
                DRUGS.ingredient(word).ifPresentOrElse(values::add, () -> words.add(stem(word)));
            }
        }
        return new KeyValues(values, words);
    }

    /** All values, two at least, because one alone is told too easily, and half of the words. */
    boolean isIn(String sentence) {
        KeyValues told = of(sentence);
        long shared = words.stream().filter(told.words()::contains).count();
        return values.size() >= 2 && told.values().containsAll(values) && 2 * shared >= words.size();
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }
}
