package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;
import org.chartline.rows.Terms;

/** Finds statements on function: activities, tolerances, gait, self-care, sleep and scored instruments (brief, 3e). */
final class FunctionTagger implements Tagger {

    /** A row of {@code rules/activities.tsv}. */
    private record Activity(String activity) {}

    private final Map<FunctionRow, Pattern> rows = new LinkedHashMap<>();
    private final Assertions assertions;

    FunctionTagger(Assertions assertions) {
        this.assertions = assertions;
        String activities = Rows.read("activities", Activity.class).stream()
                .map(Activity::activity)
                .collect(Collectors.joining("|", "(?:\\b(?:", ")\\b)"));
        Rows.read("function", FunctionRow.class).forEach(row -> rows.put(row, row.compiled(activities)));
    }

    @Override
    public List<Function> tag(Note note) {
        List<Found> found = new ArrayList<>();
        rows.forEach((row, pattern) -> {
            Matcher matcher = pattern.matcher(note.spoken());
            while (matcher.find()) {
                found.add(new Found(
                        row,
                        trimmed(note.text(), matcher),
                        quoted(note, pattern, matcher, "instrument"),
                        quoted(note, pattern, matcher, "score")));
            }
        });
        found.sort(Comparator.comparingInt(statement -> statement.span().begin())); // of equals the earlier row
        List<Function> functions = new ArrayList<>();
        int end = -1;
        for (Found statement : found) {
            boolean oneLine = note.text()
                            .substring(
                                    statement.span().begin(), statement.span().end())
                            .indexOf('\n')
                    < 0;
            if (statement.span().begin() >= end && oneLine) {
                functions.add(function(note, statement));
                end = statement.span().end();
            }
        }
        return functions;
    }

    private Function function(Note note, Found found) {
        Assertions.Decision decision = found.row().assertion().isEmpty()
                ? assertions.decide(note, found.span(), MentionType.FUNCTION, false)
                : new Assertions.Decision(
                        Terms.parse(Assertion.class, found.row().assertion()), Optional.empty());
        boolean ownLimit = found.row().direction() == Function.Direction.LIMITED
                && decision.assertion() == Assertion.NEGATED
                && decision.cue().map(cue -> found.span().covers(cue.span())).orElse(false);
        return new Function(
                new Evidence(
                        found.span(),
                        note.original(found.span()),
                        "function:" + found.row().id(),
                        decision.cue()),
                found.row().direction(),
                ownLimit ? Assertion.PRESENT : decision.assertion(),
                found.instrument(),
                found.score());
    }

    private static Span trimmed(String text, Matcher matcher) {
        String words = matcher.group();
        int end = matcher.start() + words.stripTrailing().length();
        return new Span(matcher.start(), end);
    }

    private static Optional<Quoted> quoted(Note note, Pattern pattern, Matcher matcher, String group) {
        if (!pattern.pattern().contains("(?<" + group + ">") || matcher.group(group) == null) {
            return Optional.empty();
        }
        Span span = new Span(matcher.start(group), matcher.end(group));
        return Optional.of(new Quoted(note.original(span), span));
    }

    private record Found(FunctionRow row, Span span, Optional<Quoted> instrument, Optional<Quoted> score) {}
}
