package org.chartline.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads and writes the gold format: a folder {@code txt/} of texts and a folder {@code ann/} with one JSON for each,
 * {@code {"doc": "name.txt", "ents": [{"type", "begin", "end", "text", "attrs": {…}}]}}.
 */
public final class GoldFormat {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private GoldFormat() {}

    /**
     * The texts of a gold set with their annotations, ordered by name.
     *
     * @throws BadGoldException for a folder of another form, a text without annotations or the reverse, or an
     *     annotation whose characters do not stand at its offsets
     */
    public static List<AnnotatedText> read(Path folder) {
        List<AnnotatedText> gold = new ArrayList<>();
        List<Path> files = list(folder.resolve("ann"), ".json");
        if (files.isEmpty()) {
            throw new BadGoldException(
                    folder + ": no gold set (expected the folders txt/ and ann/ with at least one ann/*.json)");
        }
        for (Path file : files) {
            String name = stem(file);
            String text = text(folder.resolve("txt").resolve(name + ".txt"));
            AnnotatedText annotated = new AnnotatedText(name, text, annotations(file));
            annotated.annotations().forEach(annotation -> check(file, text, annotation));
            gold.add(annotated);
        }
        return List.copyOf(gold);
    }

    /**
     * Annotations by the name of their text: {@code *.json} of a folder, or of its {@code ann/} where it has one.
     *
     * @throws BadGoldException for a folder that is missing or a file of another form
     */
    public static Map<String, List<Annotation>> found(Path folder) {
        Path files = Files.isDirectory(folder.resolve("ann")) ? folder.resolve("ann") : folder;
        Map<String, List<Annotation>> found = new LinkedHashMap<>();
        for (Path file : list(files, ".json")) {
            found.put(stem(file), annotations(file));
        }
        return found;
    }

    /**
     * The annotations of one file, in its order.
     *
     * @throws BadGoldException for a file of another form
     */
    public static List<Annotation> annotations(Path file) {
        try {
            JsonNode ents = JSON.readTree(Files.readAllBytes(file)).path("ents");
            if (!ents.isArray()) {
                throw new BadGoldException(file + ": no annotation file (expected {\"doc\", \"ents\": […]})");
            }
            List<Annotation> annotations = new ArrayList<>();
            for (JsonNode ent : ents) {
                annotations.add(annotation(ent));
            }
            return List.copyOf(annotations);
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new BadGoldException(file + ": cannot be read as annotations: " + e.getMessage(), e);
        }
    }

    /**
     * The file's content for one text; ends with a line end.
     *
     * @param document the text's file name, with its ending
     */
    public static String json(String document, List<Annotation> annotations) {
        ObjectNode root = JSON.createObjectNode().put("doc", document);
        ArrayNode ents = root.putArray("ents");
        for (Annotation annotation : annotations) {
            ObjectNode ent = ents.addObject()
                    .put("type", annotation.type())
                    .put("begin", annotation.begin())
                    .put("end", annotation.end())
                    .put("text", annotation.text());
            ObjectNode attrs = ent.putObject("attrs");
            annotation.attrs().forEach(attrs::put);
        }
        return JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    private static Annotation annotation(JsonNode ent) {
        Map<String, String> attrs = new LinkedHashMap<>();
        ent.path("attrs")
                .properties()
                .forEach(attr -> attrs.put(attr.getKey(), attr.getValue().asString()));
        return new Annotation(
                ent.path("type").asString(),
                ent.path("begin").asInt(),
                ent.path("end").asInt(),
                ent.path("text").asString(),
                attrs);
    }

    private static void check(Path file, String text, Annotation annotation) {
        if (annotation.end() > text.length() || !annotation.span().of(text).equals(annotation.text())) {
            throw new BadGoldException(file + ": the text at " + annotation.begin() + "-" + annotation.end()
                    + " is not that of the " + annotation.type() + " annotated there (offsets are UTF-16 code units)");
        }
    }

    private static List<Path> list(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new BadGoldException(folder + ": not a readable folder", e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BadGoldException(file + ": not readable (each ann/*.json needs its UTF-8 text in txt/)", e);
        }
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }
}
