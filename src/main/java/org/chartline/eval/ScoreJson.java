package org.chartline.eval;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores for programs. An undefined score is left out. */
public final class ScoreJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ScoreJson() {}

    /** Everything but the errors, which hold health text. */
    public static String of(Scores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("texts", scores.texts());
        scores.missing().forEach(root.putArray("missing")::add);
        root.put("misplaced", scores.misplaced());
        ObjectNode micro = root.putObject("micro");
        put(micro, scores.microLenient(), scores.microStrict(), scores.microTypeOnly());
        put(micro, "lenientInterval", scores.lenientInterval());
        put(micro, "strictInterval", scores.strictInterval());
        put(root.putObject("macro"), scores);
        ObjectNode types = root.putObject("types");
        Map<String, Tally> strict = scores.strict();
        Map<String, Tally> typeOnly = scores.typeOnly();
        scores.lenient().forEach((type, tally) -> {
            ObjectNode node = types.putObject(type);
            put(node, tally, strict.getOrDefault(type, Tally.NONE), typeOnly.getOrDefault(type, Tally.NONE));
            put(node, "lenientInterval", scores.lenientInterval(type));
        });
        ObjectNode attributes = root.putObject("attributes");
        scores.attributes().forEach((name, tally) -> {
            ObjectNode attribute = attributes.putObject(name);
            attribute.put("right", tally.right());
            attribute.put("gold", tally.gold());
            attribute.put("spurious", tally.spurious());
        });
        ObjectNode confusions = root.putObject("assertionsTakenForAnother");
        scores.confusions().forEach(confusions::put);
        ObjectNode slices = root.putObject("slices");
        scores.slices().forEach((dimension, values) -> {
            ObjectNode node = slices.putObject(dimension);
            values.forEach((value, tally) -> counts(node.putObject(value), tally));
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode node, Scores scores) {
        if (!Double.isNaN(scores.macroLenient())) {
            node.put("lenientF1", scores.macroLenient());
            node.put("strictF1", scores.macroStrict());
        }
    }

    private static void put(ObjectNode node, Tally lenient, Tally strict, Tally typeOnly) {
        node.put("gold", lenient.gold());
        node.put("found", lenient.found());
        node.put("lenientRight", lenient.right());
        node.put("strictRight", strict.right());
        lenient.f1().ifPresent(f1 -> node.put("lenientF1", f1));
        strict.f1().ifPresent(f1 -> node.put("strictF1", f1));
        typeOnly.f1().ifPresent(f1 -> node.put("typeOnlyF1", f1));
    }

    private static void counts(ObjectNode node, Tally tally) {
        node.put("gold", tally.gold());
        node.put("found", tally.found());
        node.put("lenientRight", tally.right());
        tally.f1().ifPresent(f1 -> node.put("lenientF1", f1));
    }

    private static void put(ObjectNode node, String name, Optional<Interval> interval) {
        interval.ifPresent(i -> node.putArray(name).add(i.low()).add(i.high()));
    }
}
