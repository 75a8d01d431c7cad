package org.chartline.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;

/** Scores for the terminal: tables of some 110 columns. An undefined score (nothing against nothing) is a dash. */
public final class ScoreTable {

    /** Characters of context on either side of an error. */
    private static final int CONTEXT = 90;

    private ScoreTable() {}

    /** Everything but the errors themselves. */
    public static String of(Scores scores) {
        StringBuilder out = new StringBuilder();
        types(out, scores);
        attributes(out, scores);
        slices(out, scores);
        calibration(out, scores.calibration());
        if (!scores.missing().isEmpty()) {
            out.append("nothing was handed in for %s: counted as missed%n".formatted(scores.missing()));
        }
        if (scores.misplaced() > 0) {
            out.append("%d found annotations do not stand at their offsets in gold's text%n"
                    .formatted(scores.misplaced()));
        }
        return out.toString();
    }

    /** Two runs over the same gold, and whether they differ by more than chance. */
    public static String of(List<Comparison> comparisons, String first, String second) {
        StringBuilder out = new StringBuilder(
                "%nmicro F1%13s%20s%20s   p (paired permutation)%n".formatted("", shortened(first), shortened(second)));
        comparisons.forEach(c -> out.append(
                "%-22s%20s%20s   %.4f%n".formatted(c.measure(), number(c.first()), number(c.second()), c.p())));
        return out.toString();
    }

    /** Several systems over the same gold, side by side. */
    public static String of(List<Peer> peers, List<Scores> scores) {
        StringBuilder out = new StringBuilder("%n%-24s".formatted("side by side, F1"));
        peers.forEach(peer -> out.append("%32s".formatted(peer.name())));
        row(
                out,
                "lenient micro (95%)",
                scores,
                s -> number(s.microLenient().f1()) + " (" + interval(s.lenientInterval()) + ")");
        row(
                out,
                "strict micro (95%)",
                scores,
                s -> number(s.microStrict().f1()) + " (" + interval(s.strictInterval()) + ")");
        for (String type : scores.get(0).lenient().keySet()) {
            row(
                    out,
                    type.toLowerCase(Locale.ROOT),
                    scores,
                    s -> number(s.lenient().getOrDefault(type, Tally.NONE).f1()) + " ("
                            + interval(s.lenientInterval(type)) + ")");
        }
        for (String type : new String[] {"MEDICATION", "PROCEDURE"}) {
            row(
                    out,
                    type.toLowerCase(Locale.ROOT) + " assertion",
                    scores,
                    s -> number(s.attributes()
                            .getOrDefault(type + ".assertion", AttributeTally.NONE)
                            .accuracy()));
        }
        out.append("%n%-24s".formatted("texts per CPU-second"));
        peers.forEach(peer -> out.append("%32.1f".formatted(peer.textsPerCpuSecond())));
        return out.append('\n').toString();
    }

    private static void row(StringBuilder out, String name, List<Scores> scores, Function<Scores, String> cell) {
        out.append("%n%-24s".formatted(name));
        scores.forEach(score -> out.append("%32s".formatted(cell.apply(score))));
    }

    /** The errors in their context, one line each: health text, so only where it was asked for. */
    public static String errors(Scores scores, List<AnnotatedText> gold, int most) {
        Map<String, String> texts = gold.stream().collect(Collectors.toMap(AnnotatedText::name, AnnotatedText::text));
        return scores.failures().stream()
                .limit(most)
                .map(failure -> line(failure, texts.getOrDefault(failure.text(), "")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void types(StringBuilder out, Scores scores) {
        out.append("%d texts%n%-14s%6s%7s%24s%16s%24s%11s%n"
                .formatted(
                        scores.texts(),
                        "",
                        "gold",
                        "found",
                        "lenient P / R / F1",
                        "95% interval",
                        "strict P / R / F1",
                        "type only"));
        Map<String, Tally> strict = scores.strict();
        Map<String, Tally> typeOnly = scores.typeOnly();
        scores.lenient()
                .forEach((type, tally) -> row(
                        out,
                        type.toLowerCase(Locale.ROOT),
                        tally,
                        scores.lenientInterval(type),
                        strict.getOrDefault(type, Tally.NONE),
                        typeOnly.getOrDefault(type, Tally.NONE)));
        row(
                out,
                "micro",
                scores.microLenient(),
                scores.lenientInterval(),
                scores.microStrict(),
                scores.microTypeOnly());
        out.append("%-14s%37s%40s%n".formatted("macro", number(scores.macroLenient()), number(scores.macroStrict())));
        out.append("strict micro F1, 95%% interval: %s%n%n".formatted(interval(scores.strictInterval())));
    }

    private static void row(
            StringBuilder out, String name, Tally lenient, Optional<Interval> interval, Tally strict, Tally typeOnly) {
        out.append("%-14s%6d%7d%24s%16s%24s%11s%n"
                .formatted(
                        name,
                        lenient.gold(),
                        lenient.found(),
                        three(lenient),
                        interval(interval),
                        three(strict),
                        number(typeOnly.f1())));
    }

    private static void attributes(StringBuilder out, Scores scores) {
        out.append("%-28s%10s%8s%10s%n".formatted("attribute (of matched)", "accuracy", "gold", "spurious"));
        scores.attributes()
                .forEach((name, tally) -> out.append("%-28s%10s%8d%10d%n"
                        .formatted(
                                name.toLowerCase(Locale.ROOT),
                                number(tally.accuracy()),
                                tally.gold(),
                                tally.spurious())));
        out.append("%nassertions taken for another: ".formatted())
                .append(scores.confusions().entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .map(e -> e.getKey() + " " + e.getValue())
                        .collect(Collectors.joining(", ")))
                .append("\n\n");
    }

    private static void slices(StringBuilder out, Scores scores) {
        scores.slices().forEach((dimension, values) -> {
            out.append("%-28s%8s%8s%26s%n".formatted("by " + dimension, "gold", "found", "lenient P / R / F1"));
            values.forEach((value, tally) ->
                    out.append("%-28s%8d%8d%26s%n".formatted(value, tally.gold(), tally.found(), three(tally))));
            out.append('\n');
        });
    }

    private static void calibration(StringBuilder out, Calibration calibration) {
        if (calibration.bins().isEmpty()) {
            return;
        }
        out.append("%-28s%8s%10s%10s%n".formatted("confidence from", "found", "mean", "right"));
        calibration
                .bins()
                .forEach(bin -> out.append("%-28s%8d%10s%10s%n"
                        .formatted(
                                number(bin.low()),
                                bin.mentions(),
                                number(bin.confidence() / bin.mentions()),
                                number((double) bin.right() / bin.mentions()))));
        out.append("expected calibration error: %s%n%n".formatted(number(calibration.error())));
    }

    private static String line(Failure failure, String text) {
        Annotation at = failure.shown();
        return "%s %s %s %s: …%s[[%s]]%s…"
                .formatted(
                        failure.kind().name().toLowerCase(Locale.ROOT),
                        at.type(),
                        failure.text(),
                        failure.what(),
                        text.substring(clamp(at.begin() - CONTEXT, text), clamp(at.begin(), text)),
                        at.text(),
                        text.substring(clamp(at.end(), text), clamp(at.end() + CONTEXT, text)))
                .replaceAll("\\s+", " ");
    }

    private static int clamp(int at, String text) {
        return Math.max(0, Math.min(at, text.length()));
    }

    private static String shortened(String name) {
        return name.length() <= 18 ? name : "…" + name.substring(name.length() - 17);
    }

    private static String three(Tally tally) {
        return number(tally.precision()) + "  " + number(tally.recall()) + "  " + number(tally.f1());
    }

    static String interval(Optional<Interval> interval) {
        return interval.map(i -> number(i.low()) + "–" + number(i.high())).orElse("–");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "   –";
    }

    static String number(double value) {
        return Double.isNaN(value) ? "   –" : String.format(Locale.ROOT, "%.3f", value);
    }
}
