package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** How many sessions a letter or form says were had, against what the treating records count. */
final class CountClaims {

    /** A row of {@code rules/session-counts.tsv}: how a course is named where its sessions are counted. */
    private record Course(String id, String name) {}

    private static final List<Course> COURSES = Rows.read("session-counts", Course.class);

    private static final String NUMBER =
            "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four";
    private static final String HAD =
            "(?:completed?|has had|had|received|finished|includ\\w+|underwent|attended|so that makes)\\b[^.;]{0,40}?";

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)\\b(?:does not|doesn't|cannot|could not) (?:recall|remember|say) how many (?:treatments|visits|sessions)[^.;\\n]{0,30}");

    /** How a course's sessions are counted. */
    private record Counted(Pattern pattern, List<Count> inRecords) {}

    private record Count(String number, Citation place) {}

    private final Records records;
    private final List<Counted> courses;

    CountClaims(Records records) {
        this.records = records;
        this.courses = COURSES.stream().map(course -> counted(pattern(course))).toList();
    }

    private Counted counted(Pattern pattern) {
        List<Count> counts = new ArrayList<>();
        for (TaggedDocument tagged : records.all()) {
            counts.addAll(counts(tagged.document(), pattern));
            records.words(tagged.document()).first(UNKNOWN).ifPresent(place -> counts.add(new Count("unknown", place)));
        }
        return new Counted(pattern, counts);
    }

    List<Contradiction> of(TaggedDocument letter) {
        List<Contradiction> found = new ArrayList<>();
        for (Counted course : courses) {
            counts(letter.document(), course.pattern()).stream()
                    .findFirst()
                    .ifPresent(claim -> contrary(claim, course.inRecords())
                            .ifPresent(place ->
                                    found.add(new Contradiction(Contradiction.Kind.COUNT, claim.place(), place))));
        }
        return found;
    }

    /** No record counts as claimed, and one counts otherwise or says that the number is not known. */
    private static Optional<Citation> contrary(Count claim, List<Count> counted) {
        boolean agreed = counted.stream().anyMatch(count -> count.number().equals(claim.number()));
        return agreed ? Optional.empty() : counted.stream().findFirst().map(Count::place);
    }

    private static Pattern pattern(Course course) {
        return Pattern.compile("(?i)" + HAD + "(?<a>" + NUMBER + ")(?: of (?:the )?(?:" + NUMBER
                + "))? (?:(?:visits|sessions|treatments) of (?:" + course.name() + ")"
                + "|(?:" + course.name() + ") (?:visits|sessions|treatments))"
                + "|\\b(?<b>" + NUMBER + ") (?:visits|sessions|treatments) of (?:" + course.name()
                + ")(?=[^.;]{0,30}(?:in all|so far|\\.))"
                + "|\\bcompleted (?<c>\\d{1,2}) ?/ ?\\d{1,2}\\b");
    }

    private List<Count> counts(Document document, Pattern pattern) {
        List<Count> counts = new ArrayList<>();
        Found words = records.words(document);
        Matcher matcher = pattern.matcher(words.text());
        while (matcher.find()) {
            String number = Optional.ofNullable(matcher.group("a"))
                    .or(() -> Optional.ofNullable(matcher.group("c")))
                    .orElseGet(() -> matcher.group("b"));
            words.citation(matcher.start(), matcher.end())
                    .ifPresent(place -> counts.add(new Count(digits(number.toLowerCase(Locale.ROOT)), place)));
        }
        return counts;
    }

    private static String digits(String number) {
        return switch (number) {
            case "two" -> "2";
            case "three" -> "3";
            case "four" -> "4";
            case "five" -> "5";
            case "six" -> "6";
            case "seven" -> "7";
            case "eight" -> "8";
            case "nine" -> "9";
            case "ten" -> "10";
            case "twelve" -> "12";
            case "eighteen" -> "18";
            case "twenty-four" -> "24";
            default -> number;
        };
    }
}
