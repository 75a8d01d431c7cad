package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.Evidence;
import org.chartline.tag.PainScore;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * The ratings of a treatment card or log: a heading of a date and of pain, and below it a session a line. The scores are
 * numbers from 0 to 10 that no words say so; {@code 7/5} is before and after where the heading names both.
 */
record SessionTable(List<Rating> ratings) {

    private static final Pattern DAY_HEAD =
            Pattern.compile("(?i)(?:#\\s*)?(?:visit |treatment )?(?:dates?|DOS|day)\\b.{0,12}");
    private static final Pattern PAIN_HEAD = Pattern.compile("(?i)\\b(?:pain|VAS|NRS)\\b");
    private static final Pattern SCORES = Pattern.compile(
            "(?<one>10|\\d(?:\\.\\d)?)(?:/10)?(?:\\s?(?:/|-|–|to|>|→)\\s?(?<two>10|\\d(?:\\.\\d)?)(?:/10)?)?");

    /** Lines without a day that a table may hold between two sessions: notes that go on below. */
    private static final int MOST_BETWEEN = 2;

    /** How far, in characters, a score may stand beside the middle of its heading. */
    private static final double ASIDE = 14;

    /**
     * A rating of one session.
     *
     * @param row where its line begins in the document's text
     */
    record Rating(PartialDate day, PainScore.Context context, BigDecimal score, int row, Span span) {}

    private record Column(String label, double middle) {}

    static SessionTable of(TaggedDocument tagged) {
        String text = tagged.document().runningText();
        List<Rating> ratings = new ArrayList<>();
        List<Column> columns = List.of();
        int between = 0;
        int begin = 0;
        while (begin <= text.length()) {
            int end = DatedTable.lineEnd(text, begin);
            List<int[]> parts = DatedTable.parts(text, begin, end);
            List<Column> found = columns(text, begin, parts);
            Optional<PartialDate> day = DatedTable.day(tagged, begin, end);
            if (!found.isEmpty()) {
                columns = found;
                between = 0;
            } else if (day.isPresent() && !columns.isEmpty()) {
                ratings.addAll(row(text, begin, parts, columns, day.get()));
                between = 0;
            } else if (!parts.isEmpty() && ++between > MOST_BETWEEN) {
                columns = List.of();
            }
            begin = end + 1;
        }
        return new SessionTable(List.copyOf(ratings));
    }

    /** The columns of pain of a heading that has one of days as well; else none. */
    private static List<Column> columns(String text, int line, List<int[]> parts) {
        List<Column> columns = new ArrayList<>();
        boolean days = false;
        for (int[] part : parts) {
            String words = text.substring(part[0], part[1]);
            days |= DAY_HEAD.matcher(words).matches();
            if (PAIN_HEAD.matcher(words).find() && words.chars().noneMatch(Character::isDigit)) {
                columns.add(new Column(words, (part[0] + part[1]) / 2.0 - line));
            }
        }
        return days ? columns : List.of();
    }

    private static List<Rating> row(String text, int line, List<int[]> parts, List<Column> columns, PartialDate day) {
        List<Rating> ratings = new ArrayList<>();
        for (Column column : columns) {
            for (int[] part : parts) {
                Matcher scores = SCORES.matcher(text.substring(part[0], part[1]));
                boolean below = Math.abs((part[0] + part[1]) / 2.0 - line - column.middle()) <= ASIDE;
                if (below && scores.matches()) {
                    ratings.addAll(ratings(column, scores, day, line, part[0]));
                    break;
                }
            }
        }
        return ratings;
    }

    private static List<Rating> ratings(Column column, Matcher scores, PartialDate day, int line, int at) {
        boolean both = DatedTable.BEFORE.matcher(column.label()).find()
                && DatedTable.AFTER.matcher(column.label()).find();
        boolean two = scores.group("two") != null;
        if (two && both) {
            return List.of(
                    rating(PainScore.Context.BEFORE, scores, "one", day, line, at),
                    rating(PainScore.Context.AFTER, scores, "two", day, line, at));
        }
        return two || both
                ? List.of()
                : List.of(rating(DatedTable.context(column.label()), scores, "one", day, line, at));
    }

    private static Rating rating(
            PainScore.Context context, Matcher scores, String group, PartialDate day, int line, int at) {
        Span span = new Span(at + scores.start(group), at + scores.end(group));
        return new Rating(day, context, new BigDecimal(scores.group(group)), line, span);
    }

    /** The days of sessions, in the order of the lines. */
    List<PartialDate> days() {
        return ratings.stream().map(Rating::day).distinct().toList();
    }

    /** The ratings of a day's session; each is cited with its whole line up to it. */
    List<Fact<PainScore>> pain(Document document, PartialDate day) {
        return ratings.stream()
                .filter(rating -> rating.day().equals(day))
                .map(rating -> {
                    Evidence evidence = new Evidence(
                            rating.span(),
                            document.runningText()
                                    .substring(
                                            rating.span().begin(), rating.span().end()),
                            "session-table",
                            Optional.empty());
                    PainScore score = new PainScore(
                            evidence,
                            rating.score(),
                            rating.score(),
                            rating.context(),
                            Optional.empty(),
                            Optional.empty());
                    return new Fact<>(
                            score,
                            Citation.of(
                                    document,
                                    document.place(rating.row(), rating.span().end())));
                })
                .toList();
    }
}
