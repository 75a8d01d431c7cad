package org.chartline.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One self-contained page of all errors in their context, filtered by type, kind of error and document type, with both
 * annotations, and the rule and cue that made the found one. It shows health text.
 */
public final class ErrorBrowser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Characters of context on either side of an error. */
    private static final int CONTEXT = 220;

    /** What stands before the errors on the page. */
    private static final String DATA = "<script type=\"application/json\" id=\"errors\">";

    private ErrorBrowser() {}

    /** The page as HTML. */
    public static String page(Scores scores, List<AnnotatedText> gold) {
        return template()
                .replace("{{scores}}", escape(ScoreTable.of(scores)))
                // "</script>" and "<!--" in a record must not end the data
                .replace(
                        "{{errors}}",
                        JSON.writeValueAsString(errors(scores, gold)).replace("<", "\\u003c"));
    }

    /** The errors that a page of {@link #page} holds; empty for what is no such page. */
    static Optional<JsonNode> errorsIn(String page) {
        int begin = page.indexOf(DATA);
        int end = page.indexOf("</script>", begin + DATA.length());
        if (begin < 0 || end < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(page.substring(begin + DATA.length(), end)))
                    .filter(JsonNode::isArray);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static ArrayNode errors(Scores scores, List<AnnotatedText> gold) {
        Map<String, AnnotatedText> texts = gold.stream().collect(Collectors.toMap(AnnotatedText::name, text -> text));
        ArrayNode errors = JSON.createArrayNode();
        for (Failure failure : scores.failures()) {
            AnnotatedText text = Objects.requireNonNull(texts.get(failure.text()));
            ObjectNode error = errors.addObject();
            error.put("text", failure.text());
            error.put("documentType", text.labels().getOrDefault("type", "not told"));
            error.put("kind", failure.kind().name().toLowerCase(Locale.ROOT));
            error.put("type", failure.shown().type());
            error.put("what", failure.what());
            int begin = Math.max(0, failure.shown().begin() - CONTEXT);
            int end = Math.min(text.text().length(), failure.shown().end() + CONTEXT);
            error.put("context", begin < end ? text.text().substring(begin, end) : "");
            failure.gold().ifPresent(annotation -> put(error.putObject("gold"), annotation, begin));
            failure.found().ifPresent(annotation -> put(error.putObject("found"), annotation, begin));
        }
        return errors;
    }

    private static void put(ObjectNode node, Annotation annotation, int contextBegin) {
        node.put("begin", annotation.begin() - contextBegin);
        node.put("end", annotation.end() - contextBegin);
        node.put("words", annotation.text());
        ObjectNode attrs = node.putObject("attrs");
        annotation.attrs().forEach(attrs::put);
        annotation.basis().rule().ifPresent(rule -> node.put("rule", rule));
        annotation.basis().cue().ifPresent(cue -> node.put("cue", cue.rule() + ": “" + cue.text() + "”"));
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(ErrorBrowser.class.getResourceAsStream("/eval/errors.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
