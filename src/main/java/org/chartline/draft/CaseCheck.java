package org.chartline.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks a {@code case.json} against itself: that it has the form, that every mention's text stands at its offsets, and
 * that every citation can be opened.
 */
public final class CaseCheck {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> FIELDS = List.of(
            "schema",
            "case",
            "files",
            "documents",
            "mentions",
            "timeline",
            "visits",
            "assessments",
            "contradictions",
            "missingRecords",
            "summary",
            "coverage");

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> fileOf = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int mentions;
    private int citations;

    private CaseCheck() {}

    /**
     * What was checked and what was wrong.
     *
     * @param faults in words; none when all is well
     */
    public record Result(int mentions, int citations, List<String> faults) {}

    /** Checks the text of a {@code case.json}. */
    public static Result check(String json) {
        CaseCheck check = new CaseCheck();
        try {
            check.root(JSON.readTree(json));
        } catch (JacksonException e) {
            check.faults.add(
                    "not JSON: " + Optional.ofNullable(e.getOriginalMessage()).orElse("unreadable"));
        }
        return new Result(check.mentions, check.citations, List.copyOf(check.faults));
    }

    private void root(JsonNode root) {
        if (!root.path("schema").asString("").equals(CaseJson.SCHEMA)) {
            faults.add("schema is '" + root.path("schema").asString("") + "' (expected " + CaseJson.SCHEMA + ")");
        }
        FIELDS.stream().filter(field -> !root.has(field)).forEach(field -> faults.add("no field " + field));
        for (JsonNode page : root.path("pages")) {
            texts.put(
                    key(page.path("file").asString(), page.path("page").asInt()),
                    page.path("text").asString());
        }
        for (JsonNode document : root.path("documents")) {
            fileOf.put(document.path("id").asString(), document.path("file").asString());
        }
        for (JsonNode mention : root.path("mentions")) {
            mentions++;
            stands(mention, "text", "mention " + mention.path("id").asString());
        }
        places(root, "");
    }

    /** Walks the whole file: whatever has a quote, or is one side of a contradiction, must stand where it says. */
    private void places(JsonNode node, String where) {
        if (node.isObject() && node.has("quote")) {
            citations++;
            stands(node, "quote", where);
        }
        if (node.isObject()
                && (where.endsWith("/claim") || where.endsWith("/contrary") || where.endsWith("/namedIn"))) {
            citations++;
            stands(node, "text", where);
        }
        node.properties().forEach(e -> places(e.getValue(), where + "/" + e.getKey()));
        int i = 0;
        if (node.isArray()) {
            for (JsonNode element : node) {
                places(element, where + "/" + i++);
            }
        }
    }

    private void stands(JsonNode node, String field, String what) {
        String file = fileOf.getOrDefault(node.path("document").asString(""), "");
        String text = texts.get(key(file, node.path("page").asInt()));
        int begin = node.path("begin").asInt(-1);
        int end = node.path("end").asInt(-1);
        if (text == null) {
            faults.add(what + ": page " + node.path("page").asInt() + " of "
                    + node.path("document").asString("") + " is not there");
        } else if (begin < 0 || end > text.length() || begin > end) {
            faults.add(what + ": offsets " + begin + " to " + end + " are not within the page");
        } else if (!text.substring(begin, end).equals(node.path(field).asString())) {
            faults.add(what + ": the page has other characters at " + begin + " to " + end);
        }
    }

    private static String key(String file, int page) {
        return file + "#" + page;
    }
}
