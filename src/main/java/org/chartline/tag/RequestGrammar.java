package org.chartline.tag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.rows.Rows;

/** Reads how much of a treatment is meant, by the rows of {@code request-grammar.tsv}. */
final class RequestGrammar {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a couple of", 2),
            Map.entry("a pair of", 2),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("eighteen", 18),
            Map.entry("twenty", 20),
            Map.entry("twenty-four", 24),
            Map.entry("thirty", 30));

    private final List<RequestRow> rows = Rows.read("request-grammar", RequestRow.class);

    /**
     * One amount of a treatment; the text of a count is in digits.
     *
     * @param name the procedure's name
     * @param within where its amounts can stand: from the procedure before to the one after, inside the unit
     */
    Optional<Quoted> read(String text, RequestRow.Part part, Span name, Span within) {
        for (RequestRow row : rows) {
            if (row.part() == part) {
                Optional<Quoted> found = find(text, row, name, within);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Quoted> find(String text, RequestRow row, Span name, Span within) {
        Span region = row.side() == SigRow.Side.BEFORE
                ? new Span(Math.max(within.begin(), name.begin() - row.reach()), name.begin())
                : new Span(name.end(), Math.min(within.end(), name.end() + row.reach() + 10));
        Matcher matcher = row.pattern().matcher(text).region(region.begin(), region.end());
        if (!matcher.find()) {
            return Optional.empty();
        }
        if (row.product()) {
            int product = Integer.parseInt(matcher.group("n")) * Integer.parseInt(matcher.group("m"));
            return Optional.of(new Quoted(String.valueOf(product), new Span(matcher.start("n"), matcher.end("m"))));
        }
        Span span = new Span(matcher.start("v"), matcher.end("v"));
        String value = span.of(text);
        return Optional.of(new Quoted(row.part() == RequestRow.Part.COUNT ? digits(value) : value, span));
    }

    private static String digits(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word == null ? number.replaceAll("\\D", "") : String.valueOf(word);
    }
}
