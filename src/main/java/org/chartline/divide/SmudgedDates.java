package org.chartline.divide;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds dates that a scanner garbled more than {@link DateFinder} reads by itself ({@code Date 9-15-1b}, {@code Date:
 * 5=25=17}): only on a line of a form where a label says that a date stands there, and only where most of it are digits.
 */
final class SmudgedDates {

    private static final String DIGIT = "[\\dlIOoDSsBbGgZzqAQ|!\\\\]";

    private static final String BETWEEN = "\\s?[/=~.,_—–-]\\s?";

    private static final Pattern LABELLED =
            Pattern.compile("(?i:\\b(?:[dpvo]at[ec]d?|fecha|exam(?:ination)?|visit|service"
                    + "|seen|signed|D\\.?O\\.?[SVE])\\b)[^\\S\\n]{0,4}[:.]?[^\\S\\n]{0,6}"
                    + "(?<month>" + DIGIT + "{1,2})" + BETWEEN + "(?<day>" + DIGIT + "{1,2})" + BETWEEN
                    + "(?<year>2[0Oo]" + DIGIT + "{2}|" + DIGIT + "{2})(?![\\w/-])");

    /** Fewer real digits than this say nothing. */
    private static final int DIGITS = 3;

    /** Letters for which a scanner takes the digits at the same place of {@link #MEANT}. */
    private static final String READ = "lI|!\\AOoDQZzSsGbBgq";

    private static final String MEANT = "1111110000225566899";

    private SmudgedDates() {}

    /** The dates and the garbled ones beside them; in order. */
    static List<FoundDate> with(List<FoundDate> found, String text) {
        List<FoundDate> all = new ArrayList<>(found);
        Matcher matcher = LABELLED.matcher(text);
        while (matcher.find()) {
            int begin = matcher.start("month");
            int end = matcher.end("year");
            if (found.stream().noneMatch(date -> date.begin() < end && date.end() > begin)) {
                date(matcher).ifPresent(date -> all.add(new FoundDate(begin, end, date, true)));
            }
        }
        all.sort(Comparator.comparingInt(FoundDate::begin));
        return List.copyOf(all);
    }

    private static Optional<PartialDate> date(Matcher matcher) {
        String year = matcher.group("year");
        String written = matcher.group("month") + matcher.group("day") + year;
        if (written.chars().filter(Character::isDigit).count() < DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(
                    2000 + number(year) % 100, number(matcher.group("month")), number(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String written) {
        int number = 0;
        for (char c : written.toCharArray()) {
            int letter = READ.indexOf(c);
            number = 10 * number + (letter < 0 ? c : MEANT.charAt(letter)) - '0';
        }
        return number;
    }
}
