package org.chartline.divide;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates of which the year stands on the next line, as in a narrow cell of a form ({@code 12-16-} above {@code 14}). */
final class WrappedDates {

    /** A cell's words begin at most so far left of the year. */
    private static final int CELL = 14;

    private static final Pattern BEGUN =
            Pattern.compile("(?m)(?<![\\w/.-])(?<month>\\d{1,2})[/-](?<day>\\d{1,2})[/-](?=[ \\t]*$|[ \\t]{2})");

    private static final Pattern YEAR = Pattern.compile("(?<!\\S)(?:20)?(?<year>\\d\\d)(?=\\s|$)");

    private WrappedDates() {}

    /** The dates, and those whose year stands below; in order. */
    static List<FoundDate> with(List<FoundDate> found, String text) {
        Matcher begun = BEGUN.matcher(text);
        List<FoundDate> all = new ArrayList<>(found);
        while (begun.find()) {
            int end = text.indexOf('\n', begun.end());
            if (end >= 0) {
                int column = begun.start() - text.lastIndexOf('\n', begun.start()) - 1;
                year(text, end + 1, column)
                        .flatMap(year -> date(begun, year))
                        .ifPresent(date -> all.add(new FoundDate(begun.start(), begun.end(), date, true)));
            }
        }
        all.sort(Comparator.comparingInt(FoundDate::begin));
        return List.copyOf(all);
    }

    private static Optional<String> year(String text, int begin, int column) {
        int end = text.indexOf('\n', begin) < 0 ? text.length() : text.indexOf('\n', begin);
        Matcher year = YEAR.matcher(text).region(Math.min(end, begin + Math.max(0, column - CELL)), end);
        return year.find() && year.start() - begin <= column + CELL / 2
                ? Optional.of(year.group("year"))
                : Optional.empty();
    }

    private static Optional<PartialDate> date(Matcher begun, String year) {
        try {
            return Optional.of(new PartialDate(
                    2000 + Integer.parseInt(year),
                    Integer.parseInt(begun.group("month")),
                    Integer.parseInt(begun.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
