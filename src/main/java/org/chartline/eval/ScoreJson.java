package org.chartline.eval;

import java.util.OptionalDouble;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Scores as JSON for programs, {@code chartline-scores/1}; what is undefined is {@code null}. No text of a record. */
public final class ScoreJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ScoreJson() {}

    /** The scores, the same text for the same scores; ends with a line end. */
    public static String of(Scores scores) {
        ObjectNode root = JSON.createObjectNode();
        root.put("schema", "chartline-scores/1").put("documents", scores.documents());
        ObjectNode micro = root.putObject("micro");
        counts(micro.putObject("lenient"), scores.microLenient());
        counts(micro.putObject("strict"), scores.microStrict());
        ObjectNode macro = root.putObject("macro");
        means(macro.putObject("lenient"), scores.macroLenient());
        means(macro.putObject("strict"), scores.macroStrict());
        ObjectNode types = root.putObject("types");
        scores.types().forEach((name, score) -> type(types.putObject(name), score));
        ObjectNode assertions = root.putObject("assertions");
        scores.assertions().forEach((gold, found) -> found.forEach(assertions.putObject(gold)::put));
        scores.missingFiles().forEach(root.putArray("missingFiles")::add);
        scores.unscoredFiles().forEach(root.putArray("unscoredFiles")::add);
        root.put("misplaced", scores.misplaced());
        return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static void type(ObjectNode node, TypeScores score) {
        counts(node.putObject("lenient"), score.lenient());
        counts(node.putObject("strict"), score.strict());
        ObjectNode attributes = node.putObject("attributes");
        score.attributes().forEach((name, counts) -> {
            ObjectNode attribute = attributes.putObject(name);
            attribute.put("gold", counts.gold());
            attribute.put("correct", counts.correct());
            attribute.put("wrong", counts.wrong());
            attribute.put("missing", counts.missing());
            attribute.put("spurious", counts.spurious());
            put(attribute, "accuracy", counts.accuracy());
            put(attribute, "f1", counts.asCounts().f1());
        });
    }

    private static void counts(ObjectNode node, Counts counts) {
        node.put("gold", counts.gold()).put("found", counts.found()).put("right", counts.right());
        put(node, "precision", counts.precision());
        put(node, "recall", counts.recall());
        put(node, "f1", counts.f1());
    }

    private static void means(ObjectNode node, Means means) {
        put(node, "precision", means.precision());
        put(node, "recall", means.recall());
        put(node, "f1", means.f1());
    }

    private static void put(ObjectNode node, String name, OptionalDouble share) {
        if (share.isPresent()) {
            node.put(name, share.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}
