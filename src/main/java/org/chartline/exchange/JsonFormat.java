package org.chartline.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes annotations as the guideline says: a folder {@code txt/} and a folder {@code ann/} of JSON. */
public final class JsonFormat {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFormat() {}

    static boolean is(Path folder) {
        return Files.isDirectory(folder.resolve("txt")) && Files.isDirectory(folder.resolve("ann"));
    }

    static List<AnnotatedText> read(Path folder) {
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : Folder.files(folder.resolve("ann"), ".json")) {
            String name = Folder.stem(file, ".json") + ".txt";
            String text = Folder.text(folder.resolve("txt").resolve(name));
            set.add(Folder.checked(file, new AnnotatedText(name, text, annotations(file))));
        }
        return set;
    }

    /** The annotations of a folder's JSON files, or those of its folder {@code ann}, by the text's name. */
    public static Map<String, List<Annotation>> annotationsByText(Path folder) {
        Path files = Files.isDirectory(folder.resolve("ann")) ? folder.resolve("ann") : folder;
        Map<String, List<Annotation>> byText = new LinkedHashMap<>();
        for (Path file : Folder.files(files, ".json")) {
            String stem = Folder.stem(file, ".json");
            byText.put(stem.endsWith(".txt") ? stem : stem + ".txt", annotations(file));
        }
        return byText;
    }

    /**
     * The texts and annotations that {@code tag} wrote: {@code NAME.txt} and {@code NAME.json} side by side.
     *
     * @throws BadGoldException when there are none
     */
    public static List<AnnotatedText> tagged(Path folder) {
        List<AnnotatedText> set = new ArrayList<>();
        for (Path file : Folder.files(folder, ".json")) {
            String name = Folder.stem(file, ".json") + ".txt";
            set.add(Folder.checked(
                    file, new AnnotatedText(name, Folder.text(folder.resolve(name)), annotations(file))));
        }
        if (set.isEmpty()) {
            throw new BadGoldException(folder + " holds no NAME.json with its NAME.txt, as 'tag' writes them", null);
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
                        attrs,
                        basis(node)));
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
            put(ent, annotation.basis());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void put(ObjectNode ent, Basis basis) {
        basis.rule().ifPresent(rule -> ent.put("rule", rule));
        basis.cue().ifPresent(cue -> {
            ObjectNode node = ent.putObject("cue");
            node.put("rule", cue.rule());
            node.put("text", cue.text());
            node.put("begin", cue.place().begin());
            node.put("end", cue.place().end());
        });
        basis.confidence().ifPresent(confidence -> ent.put("confidence", confidence));
        if (!basis.places().isEmpty()) {
            ObjectNode places = ent.putObject("at");
            basis.places()
                    .forEach((name, place) ->
                            places.putArray(name).add(place.begin()).add(place.end()));
        }
    }

    private static Basis basis(JsonNode node) {
        Map<String, Basis.Place> places = new LinkedHashMap<>();
        node.path("at")
                .properties()
                .forEach(e -> places.put(
                        e.getKey(),
                        new Basis.Place(
                                e.getValue().path(0).asInt(),
                                e.getValue().path(1).asInt())));
        JsonNode cue = node.path("cue");
        return new Basis(
                node.has("rule") ? Optional.of(node.path("rule").asString()) : Optional.empty(),
                cue.isObject()
                        ? Optional.of(new Basis.Cue(
                                cue.path("rule").asString(""),
                                cue.path("text").asString(""),
                                new Basis.Place(
                                        cue.path("begin").asInt(),
                                        cue.path("end").asInt())))
                        : Optional.empty(),
                node.path("confidence").isNumber()
                        ? OptionalDouble.of(node.path("confidence").asDouble())
                        : OptionalDouble.empty(),
                places);
    }
}
