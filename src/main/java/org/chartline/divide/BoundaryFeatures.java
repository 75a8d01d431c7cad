package org.chartline.divide;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What the boundary model looks at: how two pages compare, the first words of the one and the last of the other. */
final class BoundaryFeatures {

    private static final int FIRST_LINES = 6;

    private static final int LAST_LINES = 2;

    private static final int TITLE_WORDS = 8;

    /** Ends of the ranges in which chances are counted. */
    private static final double[] STEPS = {0.01, 0.04, 0.12, 0.3, 0.5, 0.7, 0.9};

    private static final double SURE = 0.7;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z&']{1,40}");

    private final Set<String> features = new LinkedHashSet<>();

    private BoundaryFeatures() {}

    /** @param reasons the rows that spoke */
    static String[] of(Gap gap, List<Boundaries.Reason> reasons) {
        BoundaryFeatures features = new BoundaryFeatures();
        reasons.forEach(reason -> features.features.add("row=" + reason.rule()));
        features.addTypes(gap);
        List<String> after = gap.after().leaf().bodyLines();
        for (int i = 0; i < Math.min(FIRST_LINES, after.size()); i++) {
            String line = after.get(i);
            List<String> words = words(line);
            features.add("top", words);
            if (i == 0) {
                features.add("first", words);
                features.features.add("begins=" + Character.getType(line.charAt(0)));
            }
            if (words.size() <= TITLE_WORDS && !line.contains(":")) {
                features.add("title", words);
            }
            features.features.add(RunningLines.prose(line) ? "prose=" + i : "plain=" + i);
        }
        List<String> before = gap.before().leaf().bodyLines();
        for (int i = Math.max(0, before.size() - LAST_LINES); i < before.size(); i++) {
            features.add("last", words(before.get(i)));
        }
        return features.features.toArray(String[]::new);
    }

    /** How far the page above and the one below are of one kind, each by its own words. */
    private void addTypes(Gap gap) {
        Map<DocumentType, Double> after = gap.after().chances();
        features.add("agree=" + step(agreement(gap.run().get(0).chances(), after)));
        features.add("near=" + step(agreement(gap.before().chances(), after)));
        double sure = Collections.max(after.values());
        features.add("sure=" + step(sure));
        if (sure > SURE) {
            features.add("kind="
                    + Collections.max(after.entrySet(), Map.Entry.comparingByValue())
                            .getKey());
        }
    }

    private static double agreement(Map<DocumentType, Double> one, Map<DocumentType, Double> other) {
        return one.entrySet().stream()
                .mapToDouble(type -> type.getValue() * other.getOrDefault(type.getKey(), 0.0))
                .sum();
    }

    private static int step(double chance) {
        int step = 0;
        while (step < STEPS.length && chance > STEPS[step]) {
            step++;
        }
        return step;
    }

    private static List<String> words(String line) {
        return WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
    }

    private void add(String kind, List<String> words) {
        words.forEach(word -> features.add(kind + '=' + word));
    }
}
