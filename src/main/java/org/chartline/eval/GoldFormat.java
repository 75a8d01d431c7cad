package org.chartline.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes annotations as the guideline says: a folder {@code txt/} and a folder {@code ann/} of JSON. */
public final class GoldFormat {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GoldFormat() {}

    /**
     * A gold set, ordered by name.
     *
     * @throws BadGoldException when the folder is not a gold set or a file does not fit
     */
    public static List<AnnotatedText> read(Path folder) {
        Path texts = folder.resolve("txt");
        Path annotations = folder.resolve("ann");
        if (!Files.isDirectory(texts) || !Files.isDirectory(annotations)) {
            throw new BadGoldException(folder + " is no gold set: it needs the folders txt and ann", null);
        }
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : sorted(annotations, ".json")) {
            String name = stem(file, ".json");
            AnnotatedText text =
                    new AnnotatedText(name + ".txt", text(texts.resolve(name + ".txt")), annotations(file));
            text.annotations().forEach(annotation -> check(file, text.text(), annotation));
            set.add(text);
        }
        return set;
    }

    /** The annotations of one JSON file. */
    static List<Annotation> annotations(Path file) {
        List<Annotation> annotations = new ArrayList<>();
        try {
            for (JsonNode node : JSON.readTree(Files.readString(file)).path("ents")) {
                Map<String, String> attrs = new LinkedHashMap<>();
                node.path("attrs")
                        .properties()
                        .forEach(e -> attrs.put(e.getKey(), e.getValue().asString()));
                annotations.add(new Annotation(
                        node.get("type").asString(),
                        node.get("begin").asInt(),
                        node.get("end").asInt(),
                        node.path("text").asString(""),
                        attrs));
            }
            return annotations;
        } catch (IOException | JacksonException | NullPointerException e) {
            throw new BadGoldException(
                    file
                            + " is no annotation file (expected {\"doc\", \"ents\": [{\"type\", \"begin\", \"end\", \"text\","
                            + " \"attrs\"}]})",
                    e);
        }
    }

    /** One text's annotations as JSON, always the same for the same annotations. */
    public static String json(AnnotatedText text) {
        ObjectNode root = JSON.createObjectNode();
        root.put("doc", text.name());
        ArrayNode ents = root.putArray("ents");
        for (Annotation annotation : text.annotations()) {
            ObjectNode ent = ents.addObject();
            ent.put("type", annotation.type());
            ent.put("begin", annotation.begin());
            ent.put("end", annotation.end());
            ent.put("text", annotation.text());
            ObjectNode attrs = ent.putObject("attrs");
            annotation.attrs().forEach(attrs::put);
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void check(Path file, String text, Annotation annotation) {
        if (!annotation.standsIn(text)) {
            throw new BadGoldException(
                    file + ": the text at " + annotation.begin() + " to " + annotation.end() + " is not that of the "
                            + annotation.type() + " there (offsets count UTF-16 code units)",
                    null);
        }
    }

    static List<Path> sorted(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException("cannot list " + folder, e);
        }
    }

    static String stem(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BadGoldException("cannot read " + file + " (UTF-8 text of that name is expected)", e);
        }
    }
}
