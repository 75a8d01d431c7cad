package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.rows.Rows;
import org.chartline.timeline.Citation;
import org.chartline.timeline.NumberWords;

/**
 * How many sessions of a course a sentence says were had.
 *
 * @param course the row of {@code counted-courses.tsv}; empty where the sentence names none and the number is not known
 * @param number empty when the sentence says that it is not known
 * @param of how many, if it says
 * @param total whether it counts all that there ever were
 * @param asked whether words of a request stand with it
 * @param done whether it says that so many were attended, and not only which one this is
 * @param ofNotes whether the notes of the treatment itself say so
 */
record SessionCount(
        String course,
        Optional<BigDecimal> number,
        Optional<BigDecimal> of,
        boolean total,
        boolean asked,
        boolean done,
        boolean ofNotes,
        Passage place,
        Citation words) {

    /** A row of {@code rules/counted-courses.tsv}; notes: the kind of document of which each is one session. */
    private record Course(String id, String family, String notes, Pattern pattern) {

        boolean isToldBy(Document document) {
            return notes.equals(document.type().toString());
        }
    }

    /** A row of {@code rules/session-counts.tsv}: groups n and, where it says of how many, m. */
    private record Counting(
            String id, boolean total, boolean done, Pattern pattern, String example, String counterExample) {}

    private static final List<Course> COURSES = Rows.read("counted-courses", Course.class);
    private static final List<Counting> COUNTINGS = Rows.read("session-counts", Counting.class);

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twent\\w+|thirt\\w+|once|twice|first|second|third|\\w{3,6}th)\\b");

    private static final Pattern UNKNOWN = Pattern.compile(
            "(?i)\\b(?:does not|doesn't|cannot|could not|unable to) (?:recall|remember|say|tell) how many\\b");

    private static final Pattern ASKED = Pattern.compile(
            "(?i)\\b(?:request\\w*|authoriz\\w+|approved|certif\\w+|recommend\\w*|additional|more|another|plan|per week|a week|weekly)\\b|\\bin (?:19|20)\\d\\d\\b");

    /** Characters before a count in which words of a request are its own. */
    private static final int NEAR = 16;

    /** All that a document tells, in the order of its text. */
    static List<SessionCount> in(Document document, Records records) {
        List<SessionCount> counts = new ArrayList<>();
        Optional<Course> notes =
                COURSES.stream().filter(course -> course.isToldBy(document)).findFirst();
        String before = "";
        for (Passage passage : records.passages(document)) {
            if (UNKNOWN.matcher(passage.text()).find()) {
                counts.add(new SessionCount(
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        false,
                        false,
                        false,
                        passage,
                        passage.citation()));
            }
            if (NUMBER.matcher(passage.text()).find()) {
                counts(passage, notes, before, counts);
            }
            before = passage.text();
        }
        return counts;
    }

    private static void counts(Passage passage, Optional<Course> notes, String before, List<SessionCount> counts) {
        for (Counting row : COUNTINGS) {
            Matcher matcher = row.pattern().matcher(passage.text());
            if (matcher.find()) {
                nearest(passage.text(), matcher.start(), matcher.end())
                        .or(() -> notes)
                        .or(() -> nearest(before, 0, before.length()))
                        .flatMap(course -> count(row, course, matcher, passage))
                        .ifPresent(counts::add);
            }
        }
    }

    /** The course that a sentence names, if it names one. */
    static Optional<String> courseOf(String sentence) {
        return nearest(sentence, 0, sentence.length()).map(Course::id);
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

    private static Optional<SessionCount> count(Counting row, Course course, Matcher matcher, Passage passage) {
        String counted = passage.text().substring(Math.max(0, matcher.start() - NEAR), matcher.end());
        Optional<BigDecimal> of = Optional.ofNullable(matcher.group("m")).flatMap(NumberWords::value);
        return NumberWords.value(matcher.group("n"))
                .map(number -> new SessionCount(
                        course.id(),
                        Optional.of(number),
                        of,
                        row.total(),
                        ASKED.matcher(counted).find(),
                        row.done(),
                        course.isToldBy(passage.document()),
                        passage,
                        passage.citation(matcher.start(), matcher.end())));
    }

    /** Whether both can be told of the same: "four of the six" is a course of six. */
    boolean agrees(SessionCount other) {
        return number.equals(other.number) || of.equals(other.number);
    }

    boolean isOf(String one) {
        return course.equals(one) || course.isEmpty();
    }
}
