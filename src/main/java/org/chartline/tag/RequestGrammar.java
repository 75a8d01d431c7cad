package org.chartline.tag;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;

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
    private final Screen screen =
            new Screen(rows.stream().map(RequestRow::pattern).toList());

    /**
     * One amount of a treatment; the text of a count is in digits.
     *
     * @param name the procedure's name
     * @param within where its amounts can stand: from the procedure before to the one after, inside the unit
     */
    Optional<Quoted> read(Note note, RequestRow.Part part, Span name, Span within) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).part() == part) {
                Optional<Quoted> found = find(note, i, name, within);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Quoted> find(Note note, int number, Span name, Span within) {
        RequestRow row = rows.get(number);
        Span region = row.side() == SigRow.Side.BEFORE
                ? new Span(Math.max(within.begin(), name.begin() - row.reach()), name.begin())
                : new Span(name.end(), Math.min(within.end(), name.end() + row.reach() + 10));
        Screen.Places places = note.memo().of(this, () -> screen.of(note.text()));
        Matcher matcher = places.find(number, region.begin(), region.end());
        if (matcher == null) {
            return Optional.empty();
        }
        if (row.product()) {
            int product = Integer.parseInt(matcher.group("n")) * Integer.parseInt(matcher.group("m"));
            return Optional.of(new Quoted(String.valueOf(product), new Span(matcher.start("n"), matcher.end("m"))));
        }
        Span span = new Span(matcher.start("v"), matcher.end("v"));
        String value = span.of(note.text());
        return Optional.of(new Quoted(row.part() == RequestRow.Part.COUNT ? digits(value) : value, span));
    }

    private static String digits(String number) {
        Integer word = WORDS.get(number.toLowerCase(Locale.ROOT));
        return word == null ? number.replaceAll("\\D", "") : String.valueOf(word);
    }
}
