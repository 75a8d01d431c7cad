package org.chartline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.DateFinder;
import org.chartline.divide.FoundDate;
import org.chartline.tag.DrugNames;

/** Every way to falsify a sentence in one place: a digit, a date, a drug, a side, a negation. */
final class Mutations {

    private static final DrugNames DRUGS = new DrugNames();
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z-]{2,}");
    private static final Pattern SIDE = Pattern.compile("(?i)\\b(?:left|right|bilateral|[LR])\\b(?!/)");
    private static final Pattern NEGATION =
            Pattern.compile("(?i)\\b(?:no|not|never|without|denies|denied|unable|cannot|none)\\b ?");
    private static final Pattern VERB = Pattern.compile("\\b(?:was|is|were|reported|noted|taken|has)\\b");

    private Mutations() {}

    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                all.add(text.substring(0, i) + (text.charAt(i) - '0' + 1) % 10 + text.substring(i + 1));
            }
        }
        for (FoundDate found : DateFinder.find(text)) {
            all.add(text.substring(0, found.begin()) + "March 3, 1999" + text.substring(found.end()));
        }
        each(all, text, WORD, Mutations::otherDrug);
        each(all, text, SIDE, Mutations::otherSide);
        each(all, text, NEGATION, word -> "");
        each(all, text, VERB, word -> word + " not");
        return all;
    }

    private static void each(
            List<String> all, String text, Pattern pattern, java.util.function.UnaryOperator<String> other) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String made = other.apply(matcher.group());
            if (!made.equals(matcher.group())) {
                all.add(text.substring(0, matcher.start()) + made + text.substring(matcher.end()));
            }
        }
    }

    private static String otherDrug(String word) {
        boolean drug = DRUGS.ingredient(word).isPresent();
        return !drug ? word : word.equalsIgnoreCase("celecoxib") ? "phenytoin" : "celecoxib";
    }

    private static String otherSide(String side) {
        return switch (side.toLowerCase(Locale.ROOT)) {
            case "left", "bilateral" -> "right";
            case "right" -> "left";
            case "l" -> "R";
            default -> "L";
        };
    }
}
