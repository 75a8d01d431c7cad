package org.chartline.draft;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON with line ends, for people too; straight to its place, because that of a long case is long. */
final class JsonText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    /** {@code out} stays open. */
    static void write(JsonNode node, Writer out) throws IOException {
        JSON.writerWithDefaultPrettyPrinter()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .writeValue(out, node);
        out.write("\n");
    }

    static String of(JsonNode node) {
        StringWriter text = new StringWriter();
        try {
            write(node, text);
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail so", e);
        }
        return text.toString();
    }
}
