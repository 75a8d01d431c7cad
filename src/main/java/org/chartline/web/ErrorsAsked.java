package org.chartline.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which errors of an evaluation are asked for; what is not there or empty is not asked for.
 *
 * @param kind {@code missed}, {@code invented}, {@code span} or {@code attribute}
 * @param attribute that differs
 * @param words that stand in the error: its context, its annotations, its rule or the name of its text
 */
record ErrorsAsked(
        @Nullable String type,
        @Nullable String kind,
        @Nullable String documentType,
        @Nullable String attribute,
        @Nullable String words) {

    /** By what errors are counted. */
    private static final List<String> FACETS = List.of("type", "kind", "documentType", "attribute");

    boolean takes(JsonNode error) {
        return agrees(type, error, "type")
                && agrees(kind, error, "kind")
                && agrees(documentType, error, "documentType")
                && agrees(attribute, error, "attribute")
                && hasWords(error);
    }

    private static boolean agrees(@Nullable String asked, JsonNode error, String facet) {
        return asked == null || asked.isEmpty() || value(error, facet).equals(asked);
    }

    private boolean hasWords(JsonNode error) {
        if (words == null || words.isBlank()) {
            return true;
        }
        String looked = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of("/context", "/text", "/what", "/gold/words", "/found/words", "/found/rule", "/found/cue")
                .map(place -> error.at(place).asString("").toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains(looked));
    }

    /** What names an attribute says {@code dose: 10 → 5}. */
    private static String value(JsonNode error, String facet) {
        return facet.equals("attribute")
                ? error.path("what").asString("").split(":", 2)[0]
                : error.path(facet).asString("");
    }

    /** How many errors there are of each type, kind, type of document and attribute. */
    static ObjectNode facets(List<JsonNode> errors) {
        ObjectNode facets = Answers.JSON.createObjectNode();
        for (String facet : FACETS) {
            Map<String, Integer> counts = new TreeMap<>();
            errors.forEach(error -> counts.merge(value(error, facet), 1, Integer::sum));
            counts.remove("");
            ArrayNode values = facets.putArray(facet);
            counts.forEach(
                    (value, count) -> values.addObject().put("value", value).put("errors", count));
        }
        return facets;
    }
}
