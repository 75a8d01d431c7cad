package org.chartline.draft;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.DateFinder;
import org.chartline.divide.FoundDate;

/** What in a sentence must be borne out by a page, drugs aside. */
final class Checked {

    static final Pattern NUMBER = Pattern.compile("\\d+");
    static final Pattern SIDE = Pattern.compile("(?i)\\b(?:left|right|bilateral(?:ly)?|both sides|[LR]t)\\b");
    static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:no|not|never|without|den(?:y|ie[sd]|ying)|unable"
            + "|cannot|can't|none|nor|neither|negative|absent|stopped|discontinued|unchanged)\\b|n't\\b|\\bD/C");

    private Checked() {}

    /** Whether a quote says a date and nothing else that would have to be checked. */
    static boolean onlyDate(String quote) {
        StringBuilder rest = new StringBuilder(quote);
        for (FoundDate found : DateFinder.find(quote)) {
            for (int i = found.begin(); i < found.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return first(rest.toString()).isEmpty();
    }

    private static Optional<String> first(String text) {
        for (Pattern pattern : java.util.List.of(NUMBER, SIDE, NEGATION)) {
            var matcher = pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(matcher.group());
            }
        }
        return Optional.empty();
    }
}
