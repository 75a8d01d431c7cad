package org.chartline.eval;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Scores as text for a terminal of 100 columns. */
public final class ScoreReport {

    private ScoreReport() {}

    /** The tables: types, attributes, assertions, and what makes the scores doubtful. No text of a record. */
    public static String tables(Scores scores) {
        return "%d texts%n%n".formatted(scores.documents())
                + types(scores)
                + attributes(scores)
                + assertions(scores)
                + warnings(scores);
    }

    /**
     * The first errors in their context, one line each. Health text: only where it was asked for.
     *
     * @param most how many
     */
    public static String errors(Scores scores, int most) {
        String lines = scores.errors().stream()
                .limit(most)
                .map(error -> "%-10s %-11s %s @%d%s  …%s…"
                        .formatted(
                                error.kind(),
                                error.subject().type(),
                                error.document(),
                                error.subject().begin(),
                                differences(error),
                                error.context()))
                .collect(Collectors.joining("\n"));
        return "%d errors%s%n%s%n"
                .formatted(scores.errors().size(), scores.errors().size() > most ? ", the first " + most : "", lines);
    }

    /** What a pair differs in, as {@code name: gold → found}; empty for a miss or a false find. */
    static String differences(ScoringError error) {
        if (error.gold().isEmpty() || error.found().isEmpty()) {
            return "";
        }
        if (error.kind() == ScoringError.Kind.BOUNDARY) {
            return "  found '" + error.found().get().text().replaceAll("\\s+", " ") + "'";
        }
        Map<String, String> gold = error.gold().get().attrs();
        Map<String, String> found = error.found().get().attrs();
        TreeSet<String> names = new TreeSet<>(gold.keySet());
        names.addAll(found.keySet());
        return names.stream()
                .filter(name -> AttributeCounts.NONE
                                .with(gold.get(name), found.get(name))
                                .correct()
                        == 0)
                .map(name -> "  %s: %s → %s"
                        .formatted(
                                name,
                                gold.getOrDefault(name, Scores.NO_VALUE),
                                found.getOrDefault(name, Scores.NO_VALUE)))
                .collect(Collectors.joining());
    }

    static String number(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.3f", share.getAsDouble()) : Scores.NO_VALUE;
    }

    private static String types(Scores scores) {
        StringBuilder table = new StringBuilder(
                "%-12s %6s %6s   %-23s   %-23s%n".formatted("", "", "", "lenient (overlap)", "strict (same span)"));
        table.append("%-12s %6s %6s   %7s %7s %7s   %7s %7s %7s%n"
                .formatted("type", "gold", "found", "P", "R", "F1", "P", "R", "F1"));
        scores.types().forEach((type, score) -> table.append(row(type, score.lenient(), score.strict())));
        table.append(row("micro", scores.microLenient(), scores.microStrict()));
        Means lenient = scores.macroLenient();
        Means strict = scores.macroStrict();
        return table.append("%-12s %6s %6s   %s   %s%n%n"
                        .formatted(
                                "macro",
                                "",
                                "",
                                three(lenient.precision(), lenient.recall(), lenient.f1()),
                                three(strict.precision(), strict.recall(), strict.f1())))
                .toString();
    }

    private static String row(String name, Counts lenient, Counts strict) {
        return "%-12s %6d %6d   %s   %s%n"
                .formatted(
                        name,
                        lenient.gold(),
                        lenient.found(),
                        three(lenient.precision(), lenient.recall(), lenient.f1()),
                        three(strict.precision(), strict.recall(), strict.f1()));
    }

    private static String three(OptionalDouble precision, OptionalDouble recall, OptionalDouble f1) {
        return "%7s %7s %7s".formatted(number(precision), number(recall), number(f1));
    }

    private static String attributes(Scores scores) {
        StringBuilder table = new StringBuilder("%-24s %5s %7s %5s %7s %8s   %8s %7s %7s %7s%n"
                .formatted(
                        "attribute of pairs",
                        "gold",
                        "correct",
                        "wrong",
                        "missing",
                        "spurious",
                        "accuracy",
                        "P",
                        "R",
                        "F1"));
        scores.types()
                .forEach((type, score) -> score.attributes().forEach((name, counts) -> {
                    Counts values = counts.asCounts();
                    table.append("%-24s %5d %7d %5d %7d %8d   %8s %s%n"
                            .formatted(
                                    type.toLowerCase(Locale.ROOT) + "." + name,
                                    counts.gold(),
                                    counts.correct(),
                                    counts.wrong(),
                                    counts.missing(),
                                    counts.spurious(),
                                    number(counts.accuracy()),
                                    three(values.precision(), values.recall(), values.f1())));
                }));
        return table.append('\n').toString();
    }

    private static String assertions(Scores scores) {
        TreeSet<String> columns = new TreeSet<>();
        scores.assertions().values().forEach(found -> columns.addAll(found.keySet()));
        StringBuilder table = new StringBuilder("%-24s".formatted("assertion: gold ↓ found →"));
        columns.forEach(column -> table.append("%13s".formatted(column)));
        table.append('\n');
        scores.assertions().forEach((gold, found) -> {
            table.append("%-25s".formatted(gold));
            columns.forEach(column -> table.append("%13d".formatted(found.getOrDefault(column, 0))));
            table.append('\n');
        });
        return table.append('\n').toString();
    }

    private static String warnings(Scores scores) {
        StringBuilder warnings = new StringBuilder();
        if (!scores.missingFiles().isEmpty()) {
            warnings.append("nothing was handed in for %s: counted as missed%n".formatted(scores.missingFiles()));
        }
        if (!scores.unscoredFiles().isEmpty()) {
            warnings.append("not scored, gold does not have: %s%n".formatted(scores.unscoredFiles()));
        }
        if (scores.misplaced() > 0) {
            warnings.append("%d found annotations do not stand at their offsets in gold's text%n"
                    .formatted(scores.misplaced()));
        }
        return warnings.toString();
    }
}
