package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.rows.Screen;
import org.chartline.rows.Terms;

/** Finds statements on function: activities, tolerances, gait, self-care, sleep and scored instruments (brief, 3e). */
final class FunctionTagger implements Tagger {

    /** "No limp", "denies A, B and difficulty walking": only so is a limitation negated. */
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:no|without|negative for|free of)(?:\\s+(?:any|other|significant|new|evidence of))*\\s+$"
                    + "|\\bden(?:ies|ied|ying)\\b(?:(?!\\bbut\\b|\\bhowever\\b)[^.;]){0,300}$");

    private final List<FunctionRow> rows = Rows.read("function", FunctionRow.class);
    private final List<Pattern> patterns;
    private final Screen screen;
    private final Assertions assertions;

    FunctionTagger(Assertions assertions) {
        this.assertions = assertions;
        FunctionParts parts = new FunctionParts();
        this.patterns = rows.stream().map(row -> parts.compile(row.pattern())).toList();
        this.screen = new Screen(patterns);
    }

    @Override
    public List<Function> tag(Note note) {
        List<Found> found = new ArrayList<>();
        screen.of(note.spoken())
                .each((matcher, row) -> found.add(new Found(
                        rows.get(row),
                        trimmed(note.text(), matcher),
                        quoted(note, patterns.get(row), matcher, "instrument"),
                        quoted(note, patterns.get(row), matcher, "score"))));
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
        Assertions.Decision decision = decide(note, found);
        return new Function(
                new Evidence(
                        found.span(),
                        note.original(found.span()),
                        "function:" + found.row().id(),
                        decision.cue()),
                found.row().direction(),
                decision.assertion(),
                found.instrument(),
                found.score());
    }

    private Assertions.Decision decide(Note note, Found found) {
        if (!found.row().assertion().isEmpty()) {
            return new Assertions.Decision(
                    Terms.parse(Assertion.class, found.row().assertion()), Optional.empty());
        }
        Assertions.Decision decision = assertions.decide(note, found.span(), MentionType.FUNCTION, false);
        Function.Direction direction = found.row().direction();
        boolean limits = direction == Function.Direction.LIMITED || direction == Function.Direction.WORSE;
        return limits ? limitation(note, found.span(), decision) : decision;
    }

    /** "Unable to lift" says what is, and so does a limitation beside words that miss an improvement. */
    private static Assertions.Decision limitation(Note note, Span span, Assertions.Decision decision) {
        int from = note.unit(span.begin()).span().begin();
        Matcher denied = DENIED.matcher(note.text().substring(from, span.begin()));
        if (denied.find()) {
            Span cue = new Span(from + denied.start(), span.begin());
            return new Assertions.Decision(
                    Assertion.NEGATED, Optional.of(new Evidence.Cue("function-denied", cue.of(note.text()), cue)));
        }
        return decision.assertion() == Assertion.NEGATED
                ? new Assertions.Decision(Assertion.PRESENT, Optional.empty())
                : decision;
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
