package org.chartline.divide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the boundary model looks at: how two pages compare, the first words of the one and the last of the other. */
final class BoundaryFeatures {

    private static final int FIRST_LINES = 6;

    private static final int LAST_LINES = 2;

    private static final int TITLE_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z&']{1,40}");

    private final Set<String> features = new LinkedHashSet<>();

    private BoundaryFeatures() {}

    /** @param reasons the rows that spoke */
    static String[] of(Gap gap, List<Boundaries.Reason> reasons) {
        BoundaryFeatures features = new BoundaryFeatures();
        reasons.forEach(reason -> features.features.add("row=" + reason.rule()));
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
