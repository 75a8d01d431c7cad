package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.NumberWords;

/** How many sessions a paper says were had, against what the treating records count. */
final class CountClaims {

    /** A row of {@code rules/counted-courses.tsv}; notes: the kind of document of which each is one session. */
    private record Course(String id, String family, String notes, Pattern pattern) {}

    /**
     * A row of {@code rules/session-counts.tsv}: groups n and, where it says of how many, m.
     *
     * @param total whether it counts all that there ever were
     */
    private record Counting(String id, boolean total, Pattern pattern, String example, String counterExample) {}

    private static final List<Course> COURSES = Rows.read("counted-courses", Course.class);
    private static final List<Counting> COUNTINGS = Rows.read("session-counts", Counting.class);

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)\\b(?:does not|doesn't|cannot|could not|unable to) (?:recall|remember|say|tell) how many\\b");

    /** What is asked for, and one year of several, is another count. */
    private static final Pattern OTHER_COUNT = Pattern.compile(
            "(?i)\\b(?:request\\w*|authoriz\\w+|approved|certif\\w+|recommend\\w*|additional|more|another|plan|per week|a week|weekly)\\b|\\bin (?:19|20)\\d\\d\\b");

    private static final int NEAR = 16;

    /** @param of how many, if it says */
    private record Count(
            Optional<BigDecimal> number, Optional<BigDecimal> of, boolean total, Passage place, Citation words) {}

    private final Records records;
    private final Map<String, List<Count>> byCourse = new LinkedHashMap<>();

    CountClaims(Records records) {
        this.records = records;
        for (Course course : COURSES) {
            List<Count> counts = new ArrayList<>();
            records.byDay().forEach(tagged -> counts.addAll(counts(tagged.document(), course, true)));
            byCourse.put(course.id(), counts);
        }
    }

    /** Of each course the first count of a letter that no record gives. */
    List<Contradiction> of(TaggedDocument letter) {
        List<Contradiction> found = new ArrayList<>();
        for (Course course : COURSES) {
            for (Count claim : counts(letter.document(), course, false)) {
                Optional<Count> contrary = contrary(claim, byCourse.getOrDefault(course.id(), List.of()));
                if (contrary.isPresent()) {
                    found.add(new Contradiction(
                            Contradiction.Kind.COUNT,
                            claim.words(),
                            contrary.get().words()));
                    break;
                }
            }
        }
        return found;
    }

    /** Of each course the first count of all there were that another record counts otherwise. */
    List<Contradiction> among(TaggedDocument note) {
        List<Contradiction> found = new ArrayList<>();
        for (Course course : COURSES) {
            List<Count> totals = byCourse.getOrDefault(course.id(), List.of()).stream()
                    .filter(Count::total)
                    .toList();
            totals.stream()
                    .filter(claim ->
                            claim.place().document().id().equals(note.document().id()))
                    .filter(claim -> totals.stream().noneMatch(other -> other != claim && agree(other, claim)))
                    .findFirst()
                    .flatMap(claim -> contrary(
                                    claim,
                                    totals.stream()
                                            .filter(other -> other.place() != claim.place())
                                            .toList())
                            .map(other -> new Contradiction(Contradiction.Kind.COUNT, claim.words(), other.words())))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** No record counts as claimed, and one counts otherwise or says that the number is not known. */
    private static Optional<Count> contrary(Count claim, List<Count> counted) {
        boolean agreed = claim.number().isEmpty() || counted.stream().anyMatch(count -> agree(count, claim));
        return agreed ? Optional.empty() : counted.stream().reduce((one, other) -> more(other, one) ? other : one);
    }

    private static boolean agree(Count one, Count other) {
        return one.number().equals(other.number()) || one.of().equals(other.number());
    }

    private static boolean more(Count one, Count other) {
        BigDecimal a = one.number().orElse(BigDecimal.valueOf(999));
        BigDecimal b = other.number().orElse(BigDecimal.valueOf(999));
        return a.compareTo(b) >= 0;
    }

    private List<Count> counts(Document document, Course course, boolean record) {
        List<Count> counts = new ArrayList<>();
        Optional<Course> before = ofNotes(document);
        for (Passage passage : records.passages(document)) {
            if (record && UNKNOWN.matcher(passage.text()).find()) {
                counts.add(new Count(Optional.empty(), Optional.empty(), false, passage, passage.citation()));
            }
            for (Counting row : COUNTINGS) {
                Matcher matcher = row.pattern().matcher(passage.text());
                if (matcher.find()
                        && nearest(passage.text(), matcher.start(), matcher.end())
                                .or(silent(before))
                                .equals(Optional.of(course))) {
                    count(row, matcher, passage, record).ifPresent(counts::add);
                }
            }
            before = ofNotes(document).or(() -> first(passage.text()));
        }
        return counts;
    }

    private static java.util.function.Supplier<Optional<Course>> silent(Optional<Course> before) {
        return () -> before;
    }

    private static Optional<Course> ofNotes(Document document) {
        return COURSES.stream()
                .filter(course -> course.notes().equals(document.type().toString()))
                .findFirst();
    }

    private static Optional<Course> first(String text) {
        return COURSES.stream()
                .filter(course -> course.pattern().matcher(text).find())
                .findFirst();
    }

    /** The course that is named in the words of a count, or else nearest to them. */
    private static Optional<Course> nearest(String text, int begin, int end) {
        Course nearest = null;
        int least = Integer.MAX_VALUE;
        for (Course course : COURSES) {
            Matcher matcher = course.pattern().matcher(text);
            while (matcher.find()) {
                int gap = Math.max(0, Math.max(matcher.start() - end, begin - matcher.end()));
                if (gap < least) {
                    least = gap;
                    nearest = course;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static Optional<Count> count(Counting row, Matcher matcher, Passage passage, boolean record) {
        String text = passage.text();
        String counted = text.substring(Math.max(0, matcher.start() - NEAR), matcher.end());
        if (!record && OTHER_COUNT.matcher(counted).find()) {
            return Optional.empty();
        }
        Optional<BigDecimal> of = Optional.ofNullable(matcher.group("m")).flatMap(NumberWords::value);
        return NumberWords.value(matcher.group("n"))
                .map(number -> new Count(
                        Optional.of(number),
                        of,
                        row.total(),
                        passage,
                        passage.citation(matcher.start(), matcher.end())));
    }
}
