package org.chartline.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chartline.eval.KeptEvaluations;
import tools.jackson.databind.JsonNode;

/**
 * Scores of an evaluation, as the page shows them.
 *
 * @param kept the minute, in UTC
 * @param missing texts that were not handed in
 * @param misplaced annotations whose words do not stand where they say
 * @param confusions assertions that were taken for another
 * @param slices by section, type of document and so on
 */
record EvaluationView(
        String name,
        String kept,
        long texts,
        List<String> missing,
        long misplaced,
        Score all,
        String macroLenient,
        String macroStrict,
        List<Score> types,
        List<Attribute> attributes,
        List<Count> confusions,
        List<Slice> slices,
        boolean withErrors) {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** F1 of something, {@code –} where it is not defined. @param lenientRange its 95% interval */
    record Score(
            String what,
            long gold,
            long found,
            long right,
            String lenient,
            Range lenientRange,
            String strict,
            Range strictRange,
            String typeOnly) {}

    /** An interval. @param low in percent, as {@code width}, for the bar; 0 and 0 where there is none */
    record Range(String text, double low, double width) {}

    /** How often an attribute is right among those that gold has, and given where gold has none. */
    record Attribute(String name, long right, long gold, long spurious, String share) {}

    /** How often. */
    record Count(String what, long count) {}

    /** Scores of parts of the texts. */
    record Slice(String title, List<Score> scores) {}

    static EvaluationView of(KeptEvaluations.Kept kept) {
        JsonNode scores = kept.scores();
        List<Slice> slices = new ArrayList<>();
        scores.path("slices").forEachEntry((title, values) -> slices.add(new Slice(title, scores(values))));
        List<Count> confusions = new ArrayList<>();
        scores.path("assertionsTakenForAnother")
                .forEachEntry((what, count) -> confusions.add(new Count(what, count.asLong())));
        List<Attribute> attributes = new ArrayList<>();
        scores.path("attributes").forEachEntry((name, tally) -> attributes.add(attribute(name, tally)));
        return new EvaluationView(
                kept.name(),
                MINUTE.format(kept.kept()),
                scores.path("texts").asLong(),
                scores.path("missing")
                        .valueStream()
                        .map(text -> text.asString(""))
                        .toList(),
                scores.path("misplaced").asLong(),
                score("all", scores.path("micro")),
                figure(scores.path("macro").path("lenientF1")),
                figure(scores.path("macro").path("strictF1")),
                scores(scores.path("types")),
                attributes,
                confusions,
                slices,
                kept.withErrors());
    }

    private static List<Score> scores(JsonNode byName) {
        List<Score> scores = new ArrayList<>();
        byName.forEachEntry((name, tally) -> scores.add(score(name, tally)));
        return scores;
    }

    private static Score score(String what, JsonNode tally) {
        return new Score(
                what,
                tally.path("gold").asLong(),
                tally.path("found").asLong(),
                tally.path("lenientRight").asLong(),
                figure(tally.path("lenientF1")),
                range(tally.path("lenientInterval")),
                figure(tally.path("strictF1")),
                range(tally.path("strictInterval")),
                figure(tally.path("typeOnlyF1")));
    }

    private static Attribute attribute(String name, JsonNode tally) {
        long right = tally.path("right").asLong();
        long gold = tally.path("gold").asLong();
        return new Attribute(
                name,
                right,
                gold,
                tally.path("spurious").asLong(),
                gold == 0 ? "–" : "%.3f".formatted((double) right / gold));
    }

    private static Range range(JsonNode interval) {
        if (!interval.isArray() || interval.size() != 2) {
            return new Range("", 0, 0);
        }
        double low = interval.path(0).asDouble();
        double high = interval.path(1).asDouble();
        return new Range("%.3f–%.3f".formatted(low, high), 100 * low, 100 * (high - low));
    }

    private static String figure(JsonNode score) {
        return score.isNumber() ? "%.3f".formatted(score.asDouble()) : "–";
    }
}
