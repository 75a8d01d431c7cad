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
import org.chartline.timeline.Timeline;

/** How many sessions a letter or form says were had, against what the treating records count. */
final class CountClaims {

    /** A row of {@code rules/session-counts.tsv}: how a course is named where its sessions are counted. */
    private record Course(String id, String name) {}

    private static final List<Course> COURSES = Rows.read("session-counts", Course.class);

    private static final String NUMBER =
            "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four";
    private static final String HAD =
            "(?:completed?|has had|had|received|finished|includ\\w+|underwent|attended|so that makes)\\b[^.;]{0,40}?";

    private CountClaims() {}

    static List<Contradiction> of(TaggedDocument letter, Timeline timeline) {
        List<Contradiction> found = new ArrayList<>();
        for (Course course : COURSES) {
            Optional<Count> claim = counts(letter.document(), course).stream().findFirst();
            claim.flatMap(count -> contrary(count, course, timeline))
                    .ifPresent(place -> found.add(new Contradiction(
                            Contradiction.Kind.COUNT, claim.get().place(), place)));
        }
        return found;
    }

    private record Count(String number, Citation place) {}

    /** No record counts as claimed, and one counts otherwise or says that the number is not known. */
    private static Optional<Citation> contrary(Count claim, Course course, Timeline timeline) {
        List<Count> counted = new ArrayList<>();
        for (TaggedDocument tagged : Contradictions.records(timeline)) {
            counted.addAll(counts(tagged.document(), course));
            Found.first(tagged.document(), UNKNOWN).ifPresent(place -> counted.add(new Count("unknown", place)));
        }
        boolean agreed = counted.stream().anyMatch(count -> count.number().equals(claim.number()));
        return agreed
                ? Optional.empty()
                : counted.stream().reduce((one, other) -> one).map(Count::place);
    }

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)\\b(?:does not|doesn't|cannot|could not) (?:recall|remember|say) how many (?:treatments|visits|sessions)[^.;\\n]{0,30}");

    private static List<Count> counts(Document document, Course course) {
        Pattern pattern = Pattern.compile("(?i)" + HAD + "(?<a>" + NUMBER + ")(?: of (?:the )?(?:" + NUMBER
                + "))? (?:(?:visits|sessions|treatments) of (?:" + course.name() + ")"
                + "|(?:" + course.name() + ") (?:visits|sessions|treatments))"
                + "|\\b(?<b>" + NUMBER + ") (?:visits|sessions|treatments) of (?:" + course.name()
                + ")(?=[^.;]{0,30}(?:in all|so far|\\.))"
                + "|\\bcompleted (?<c>\\d{1,2}) ?/ ?\\d{1,2}\\b");
        List<Count> counts = new ArrayList<>();
        Found words = Found.in(document);
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
