package org.chartline.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores as a table for the terminal, JSON for programs, and a page of errors for people. */
public final class ScoreReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Characters of context on either side of an error. */
    private static final int CONTEXT = 90;

    private ScoreReport() {}

    /** A table of some 100 columns. */
    public static String table(Scores scores) {
        StringBuilder out = new StringBuilder();
        out.append("%d texts%n%-14s%6s%7s%24s%24s%n"
                .formatted(scores.texts(), "", "gold", "found", "lenient P / R / F1", "strict P / R / F1"));
        scores.lenient().forEach((type, tally) -> out.append(row(type, tally, strict(scores, type))));
        out.append(row("micro", scores.microLenient(), scores.microStrict()));
        out.append("%-14s%37s%24s%n%n".formatted("macro", number(scores.macroLenient()), number(scores.macroStrict())));
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
                .append('\n');
        if (!scores.missing().isEmpty()) {
            out.append("nothing was handed in for %s: counted as missed%n".formatted(scores.missing()));
        }
        if (scores.misplaced() > 0) {
            out.append("%d found annotations do not stand at their offsets in gold's text%n"
                    .formatted(scores.misplaced()));
        }
        return out.toString();
    }

    /** The same numbers for a program. */
    public static String json(Scores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("texts", scores.texts());
        scores.missing().forEach(root.putArray("missing")::add);
        root.put("misplaced", scores.misplaced());
        tally(root.putObject("micro"), scores.microLenient(), scores.microStrict());
        ObjectNode types = root.putObject("types");
        scores.lenient().forEach((type, tally) -> tally(types.putObject(type), tally, strict(scores, type)));
        ObjectNode attributes = root.putObject("attributes");
        scores.attributes().forEach((name, tally) -> {
            ObjectNode attribute = attributes.putObject(name);
            attribute.put("right", tally.right());
            attribute.put("gold", tally.gold());
            attribute.put("spurious", tally.spurious());
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The errors in their context, one line each: health text, so only where it was asked for. */
    public static String errors(Scores scores, List<AnnotatedText> gold, int most) {
        Map<String, String> texts = gold.stream().collect(Collectors.toMap(AnnotatedText::name, AnnotatedText::text));
        return scores.failures().stream()
                .limit(most)
                .map(failure -> line(failure, texts.getOrDefault(failure.text(), "")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** One self-contained page: the table and every error in its context. */
    public static String html(Scores scores, List<AnnotatedText> gold) {
        Map<String, String> texts = gold.stream().collect(Collectors.toMap(AnnotatedText::name, AnnotatedText::text));
        StringBuilder out =
                new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Scores</title>"
                        + "<style>body{font:15px/1.45 system-ui;margin:2rem;max-width:75rem}pre{background:#f4f4f2;padding:1rem}"
                        + "table{border-collapse:collapse}td{border-top:1px solid #ccc;padding:.3rem .6rem;vertical-align:top}"
                        + "mark{background:#ffe38a}</style><h1>Scores</h1><pre>");
        out.append(escape(table(scores))).append("</pre><h2>Errors</h2><table>");
        for (Scores.Failure failure : scores.failures()) {
            Annotation at = failure.gold().or(failure::found).orElseThrow();
            String text = texts.getOrDefault(failure.text(), "");
            out.append("<tr><td>%s<td>%s<td>%s<td>%s<td>%s<mark>%s</mark>%s"
                    .formatted(
                            escape(failure.text()),
                            failure.kind().name().toLowerCase(Locale.ROOT),
                            escape(at.type()),
                            escape(failure.what()),
                            escape(before(text, at)),
                            escape(at.text()),
                            escape(after(text, at))));
        }
        return out.append("</table></html>\n").toString();
    }

    private static String line(Scores.Failure failure, String text) {
        Annotation at = failure.gold().or(failure::found).orElseThrow();
        return "%s %s %s %s: …%s[[%s]]%s…"
                .formatted(
                        failure.kind().name().toLowerCase(Locale.ROOT),
                        at.type(),
                        failure.text(),
                        failure.what(),
                        before(text, at),
                        at.text(),
                        after(text, at))
                .replaceAll("\\s+", " ");
    }

    private static String before(String text, Annotation at) {
        return text.substring(
                Math.max(0, Math.min(at.begin(), text.length()) - CONTEXT), Math.min(at.begin(), text.length()));
    }

    private static String after(String text, Annotation at) {
        return text.substring(Math.min(at.end(), text.length()), Math.min(at.end() + CONTEXT, text.length()));
    }

    private static String row(String type, Tally lenient, Tally strict) {
        return "%-14s%6d%7d%24s%24s%n"
                .formatted(
                        type.toLowerCase(Locale.ROOT), lenient.gold(), lenient.found(), three(lenient), three(strict));
    }

    private static Tally strict(Scores scores, String type) {
        return scores.strict().getOrDefault(type, Tally.NONE);
    }

    private static String three(Tally tally) {
        return number(tally.precision()) + "  " + number(tally.recall()) + "  " + number(tally.f1());
    }

    private static void tally(ObjectNode node, Tally lenient, Tally strict) {
        node.put("gold", lenient.gold());
        node.put("found", lenient.found());
        node.put("lenientRight", lenient.right());
        node.put("strictRight", strict.right());
        lenient.f1().ifPresent(f1 -> node.put("lenientF1", f1));
        strict.f1().ifPresent(f1 -> node.put("strictF1", f1));
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "   –";
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "   –" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
