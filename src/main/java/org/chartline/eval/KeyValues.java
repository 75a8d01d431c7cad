package org.chartline.eval;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.tag.DrugNames;

/** The numbers and drugs of a statement: what a sentence must hold to tell the same. */
record KeyValues(Set<String> values) {

    private static final Pattern VALUE = Pattern.compile("\\d+(?:[./]\\d+)?|[A-Za-z][A-Za-z-]{3,}");
    private static final DrugNames DRUGS = new DrugNames();

    static KeyValues of(String statement) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = VALUE.matcher(statement);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isDigit(word.charAt(0)) || DRUGS.ingredient(word).isPresent()) {
                values.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return new KeyValues(values);
    }

    /** One value alone is told too easily: at least two must be there, and all of them. */
    boolean isIn(String sentence) {
        return values.size() >= 2 && of(sentence).values().containsAll(values);
    }
}
