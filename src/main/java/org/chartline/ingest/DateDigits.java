package org.chartline.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Mends the zeros of dates and times. Typewriter faces and fax headers have zeros with a slash or a dot, which are read as
 * 6, 8, 9 or a letter. A month begins with 0 or 1, a day with 0 to 3, an hour with 0 to 2, a year of these files with 19 or
 * 20: where another of those signs stands, it was a zero.
 */
final class DateDigits {

    private static final String ZERO = "[689OQo@]";
    private static final String DAY = "[0-3689OQo@]\\d";
    private static final String YEAR = "[12]\\d{3}";

    private static final Pattern DATE =
            Pattern.compile("(?<![\\w/@-])([01689OQo@]\\d)([/-])(" + DAY + ")\\2(" + YEAR + ")(?![\\w/-])");

    private static final Pattern NAMED_MONTH = Pattern.compile(
            "(?<!\\w)((?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)-)(" + DAY + ")-(" + YEAR + ")(?![\\w-])");

    private static final Pattern TIME = Pattern.compile("(?<![\\w:@])(" + ZERO + "[1-9]:)([0-5689OQo@]\\d)(?![\\w:])");

    private DateDigits() {}

    /**
     * @param word as it was read
     * @return as long as the word
     */
    static String mend(String word) {
        if (word.length() < 5) {
            return word;
        }
        String dates = DATE.matcher(word).replaceAll(DateDigits::date);
        String named = NAMED_MONTH
                .matcher(dates)
                .replaceAll(date -> date.group(1) + zero(date.group(2), '3') + "-" + year(date.group(3)));
        return TIME.matcher(named).replaceAll(DateDigits::time);
    }

    /** Ranges and doses may look like a date: what gives no day of the calendar is left. */
    private static String date(MatchResult date) {
        String month = zero(date.group(1), '1');
        String day = zero(date.group(3), '3');
        boolean real = within(month, 12) && within(day, 31);
        return real ? month + date.group(2) + day + date.group(2) + year(date.group(4)) : date.group();
    }

    private static boolean within(String digits, int largest) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= largest;
    }

    private static String time(MatchResult time) {
        return zero(time.group(1), '2') + zero(time.group(2), '5');
    }

    private static String zero(String digits, char largest) {
        char first = digits.charAt(0);
        return Character.isDigit(first) && first <= largest ? digits : "0" + digits.substring(1);
    }

    private static String year(String digits) {
        return digits.matches("2[689]\\d\\d") ? "20" + digits.substring(2) : digits;
    }
}
