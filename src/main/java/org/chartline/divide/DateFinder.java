package org.chartline.divide;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Screen;

/**
 * Finds calendar dates, and months with a year, in a text (brief, section 3f).
 *
 * <p>Months come first, as in the United States. Two-digit years up to 39 are of this century, others of the last. A date
 * without a year is not completed, a day that the calendar does not have ({@code 11/31/14}) is no date.
 */
public final class DateFinder {

    /** Two-digit years up to this one belong to the 2000s. */
    private static final int LAST_YEAR_OF_THIS_CENTURY = 39;

    private static final String MONTH =
            "(?<month>(?-i:(?=[A-Z]))(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|"
                    + "june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))\\b";

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d|['’]\\d\\d)";

    /** Each names the groups {@code month}, {@code day} and {@code year} that it has. */
    private static final List<Pattern> FORMS = List.of(
            // 11/11/2014, 11-11-14, 11.11.14, and 11-17- 2016 across a line end
            form("(?<![\\w/.$#-])(?<month>\\d{1,2})(?<sep>[/.-])\\s?(?<day>\\d{1,2})\\k<sep>\\s?"
                    + "(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\w/%]|-\\d|\\.\\d|\\s?(?:lbs?|kg|degrees)\\b)"),
            // 11 / 11 / 2014
            form("(?<![\\w/.$#-]|[\\w/] )(?<month>\\d{1,2}) ?/ ?(?<day>\\d{1,2}) ?/ ?(?<year>(?:19|20)\\d\\d|\\d\\d)"
                    + "(?![\\w/%]|-\\d|\\.\\d| ?/|\\s?(?:lbs?|kg|degrees)\\b)"),
            // 11 11 2014, and the two of 01 24 17 01 24 17, as on claim forms
            form("(?<![\\w/.$#-]|\\d )(?<month>0[1-9]|1[0-2]) (?<day>[0-3]\\d) "
                    + "(?<year>(?:19|20)\\d\\d|\\d\\d(?= {1,6}\\d\\d \\d\\d \\d\\d\\s))(?!\\w| \\d\\d\\d)"),
            // 2014-11-11, 2014.11.11
            form(
                    "(?<![\\w/.-])(?<year>(?:19|20)\\d\\d)(?<sep>[.-])(?<month>\\d{2})\\k<sep>(?<day>\\d{2})(?![\\d/-]|\\.\\d)"),
            // Mo 11 Day 11 Yr 2014, as on forms
            form(
                    "\\bmo(?:nth)?\\.? (?<month>\\d{1,2}) day (?<day>\\d{1,2}) y(?:ea)?r\\.? (?<year>(?:19|20)\\d\\d|\\d\\d)(?!\\d)"),
            // November 11, 2014; Nov. 11, '14; November 11th 2014
            form("\\b" + MONTH + "\\.?\\s*(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s*(?:,|\\s)\\s*" + YEAR + "(?!\\d)"),
            // 11 November 2014, 11th of November, 2014
            form("(?<![\\w/.-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:day\\s+)?(?:of\\s+)?" + MONTH + "\\.?,?\\s+"
                    + YEAR + "(?!\\d)"),
            // 11-Nov-2014, 11-NOV-14
            form("(?<![\\w/.-])(?<day>\\d{1,2})-" + MONTH + "-(?<year>(?:19|20)\\d\\d|\\d\\d)(?!\\d)"),
            // Dec-29-2014
            form("\\b" + MONTH + "-(?<day>\\d{1,2})-(?<year>(?:19|20)\\d\\d)(?!\\d)"),
            // November 2014, Nov. of 2014
            form("\\b" + MONTH + "\\.?,?\\s+(?:of\\s+)?" + YEAR + "(?!\\d)"),
            // 4/2009
            form("(?<![\\w/.$#-])(?<month>\\d{1,2})/(?<year>(?:19|20)\\d\\d)(?![\\w/%]|\\.\\d)"));

    /** What scanners make of digits; at least one real digit keeps words out. */
    private static final List<Pattern> MISREAD = List.of(
            Pattern.compile(
                    "(?=[\\dlIOo|\\\\])(?<![\\w/.-])(?=[^\\s]{0,9}\\d)(?=[^\\n]{0,9}[lIOo|\\\\])(?<month>[\\dlIOo|\\\\]{1,2})"
                            + " ?(?<sep>[/-]) ?(?<day>[\\dlIOo|\\\\]{1,2}) ?\\k<sep> ?(?<year>[\\dlIOo|\\\\]{4}|[\\dlIOo|\\\\]{2})"
                            + "(?![\\w/]|\\s?lbs?\\b)"),
            Pattern.compile(
                    "(?=[ADFJMNOS0])\\b(?<month>(?:Jan|Feb)(?:[a-z1]{4,5})?|Mar(?:ch)?|Apr(?:[i1lI][l1I])?|May|Ju(?:ne?|[l1I]y?)|"
                            + "Aug(?:ust)?|(?:Sept?|[O0]ct|Nov|Dec)(?:[a-z0]{4,6})?)\\.?\\s*(?<day>[\\dlIOo]{1,2})\\s*(?:,|\\s)\\s*"
                            + "(?<year>[2Zz][\\dOo][\\dlIOo]{2})(?!\\w)"));

    private static final Screen SCREEN =
            new Screen(Stream.concat(FORMS.stream(), MISREAD.stream()).toList());

    private DateFinder() {}

    /** All dates of a text, in order, none overlapping another. */
    public static List<FoundDate> find(CharSequence text) {
        List<FoundDate> all = new ArrayList<>();
        SCREEN.of(text.toString()).each((matcher, form) -> {
            boolean repaired = form >= FORMS.size();
            date(matcher, repaired)
                    .ifPresent(date -> all.add(new FoundDate(matcher.start(), matcher.end(), date, repaired)));
        });
        all.sort(Comparator.comparingInt(FoundDate::begin)
                .thenComparing(found -> found.repaired())
                .thenComparing(Comparator.comparingInt(FoundDate::end).reversed()));
        List<FoundDate> apart = new ArrayList<>();
        for (FoundDate found : all) {
            if (apart.isEmpty() || found.begin() >= apart.get(apart.size() - 1).end()) {
                apart.add(found);
            }
        }
        return List.copyOf(apart);
    }

    private static Optional<PartialDate> date(Matcher matcher, boolean repaired) {
        try {
            int day = matcher.pattern().pattern().contains("<day>") ? number(matcher.group("day"), repaired) : 0;
            return Optional.of(new PartialDate(
                    year(matcher.group("year"), repaired), month(matcher.group("month"), repaired), day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int month(String written, boolean repaired) {
        String letters = written.length() < 3 ? "" : written.substring(0, 3);
        return Character.isLetter(written.charAt(written.length() > 1 ? 1 : 0)) && !letters.isEmpty()
                ? MONTHS.indexOf(letters.replace('0', 'O').replace('1', 'l').toLowerCase(Locale.ROOT)) / 3 + 1
                : number(written, repaired);
    }

    private static int year(String written, boolean repaired) {
        int year = number(written.replaceAll("['’]", ""), repaired);
        return year > 99 ? year : year + (year <= LAST_YEAR_OF_THIS_CENTURY ? 2000 : 1900);
    }

    private static int number(String written, boolean repaired) {
        return Integer.parseInt(
                repaired
                        ? written.replaceAll("[lI|\\\\]", "1")
                                .replaceAll("[Oo]", "0")
                                .replaceAll("[Zz]", "2")
                        : written);
    }

    /** With a look at the first character before all else, which is a digit or a month's: most places end there. */
    private static Pattern form(String regex) {
        String first = regex.startsWith("\\b") ? "(?-i:(?=[ADFJMNOS]))" : "(?=\\d)";
        return Pattern.compile(first + regex, Pattern.CASE_INSENSITIVE);
    }
}
