package org.chartline.divide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the type model looks at: each word of the first pages, and once more the words of the head and of the lines in it
 * that may be titles or letterheads, the pairs of words in the head, the labels and the degrees of those who sign.
 */
final class TypeFeatures {

    /** Pages that are looked at; a document says on its first ones what it is. */
    private static final int PAGES = 3;

    /** Lines of the head. */
    static final int HEAD = 12;

    /** Words of a line that may be a title or a letterhead. */
    private static final int TITLE_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[a-z][a-z&']{1,40}");

    private static final Pattern LABEL = Pattern.compile("(?:^|\\s\\s|\\. )([A-Za-z][A-Za-z /'&-]{1,30}):");

    private static final Pattern FILLED_LABEL = Pattern.compile(":\\s{0,40}\\S");

    private static final Pattern DEGREE =
            Pattern.compile("\\b(?:M\\.?D|D\\.?C|D\\.?O|L\\.? ?Ac|D\\.?P\\.?T|P\\.?T|Psy\\.?D|Ph\\.?D"
                    + "|R\\.?N|O\\.?T\\.?R|N\\.?P|PA-C|Esq|CSR|LCSW|MA)\\b");

    private final Set<String> features = new LinkedHashSet<>();

    private TypeFeatures() {}

    static String[] of(List<Leaf> leaves) {
        TypeFeatures features = new TypeFeatures();
        for (int page = 0; page < Math.min(PAGES, leaves.size()); page++) {
            List<String> lines = leaves.get(page).bodyLines();
            for (int line = 0; line < lines.size(); line++) {
                features.add(lines.get(line), page == 0 && line < HEAD);
            }
        }
        return features.features.toArray(String[]::new);
    }

    static String[] ofHeadLine(String line) {
        TypeFeatures features = new TypeFeatures();
        features.add(line, true);
        return features.features.toArray(String[]::new);
    }

    private void add(String line, boolean head) {
        List<String> words = WORD.matcher(line.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        add("word", words);
        if (head) {
            add("head", words);
            for (int i = 1; i < words.size(); i++) {
                features.add("head=" + words.get(i - 1) + ' ' + words.get(i));
            }
            if (words.size() <= TITLE_WORDS && !FILLED_LABEL.matcher(line).find()) {
                add("title", words);
            }
        }
        for (Matcher label = LABEL.matcher(line); label.find(); ) {
            features.add("label=" + label.group(1).toLowerCase(Locale.ROOT).strip());
        }
        for (Matcher degree = DEGREE.matcher(line); degree.find(); ) {
            features.add("degree=" + degree.group().replaceAll("[. ]", ""));
        }
    }

    private void add(String kind, List<String> words) {
        words.forEach(word -> features.add(kind + '=' + word));
    }
}
