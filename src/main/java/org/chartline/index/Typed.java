package org.chartline.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.QueryParser;

/**
 * What a person typed, as the query parser is to be given it: words, "phrases", {@code AND}, {@code OR}, {@code NOT},
 * brackets, and {@code begin*}. All other marks ({@code 10/325}, {@code pain: 8}) are text and no commands.
 */
final class Typed {

    private static final Pattern PART = Pattern.compile("\"[^\"]*\"|[()\"]|[^\\s()\"]+");
    private static final Pattern BEGINNING = Pattern.compile("[\\p{L}\\p{N}]{2,60}\\*");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "(", ")", "\"");

    /** In words; the longest names of drugs and classes that people type. */
    private static final int LONGEST_NAME = 5;

    private Typed() {}

    /**
     * The query in the parser's language.
     *
     * @param named whether words together name something ({@code muscle relaxant}); then they are kept together
     */
    static String query(String words, Predicate<String> named) {
        List<String> parts =
                PART.matcher(words).results().map(MatchResult::group).toList();
        List<String> query = new ArrayList<>();
        int next = 0;
        while (next < parts.size()) {
            int past = name(parts, next, named);
            query.add(past > next + 1 ? phrase(String.join(" ", parts.subList(next, past))) : part(parts.get(next)));
            next = past;
        }
        return String.join(" ", query);
    }

    /** One past the last part of the longest name that begins here; without one, past this part. */
    private static int name(List<String> parts, int begin, Predicate<String> named) {
        int words = begin;
        while (words < parts.size() && words < begin + LONGEST_NAME && isWord(parts.get(words))) {
            words++;
        }
        for (int past = words; past > begin + 1; past--) {
            if (named.test(String.join(" ", parts.subList(begin, past)))) {
                return past;
            }
        }
        return begin + 1;
    }

    private static boolean isWord(String part) {
        return !OPERATORS.contains(part) && !part.startsWith("\"");
    }

    private static String part(String part) {
        if (OPERATORS.contains(part) || BEGINNING.matcher(part).matches()) {
            return part;
        }
        return isWord(part) ? QueryParser.escape(part) : phrase(part.substring(1, part.length() - 1));
    }

    private static String phrase(String words) {
        return '"' + QueryParser.escape(words) + '"';
    }
}
