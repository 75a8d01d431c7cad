package org.chartline.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of {@code eval} that were kept in a folder: {@code NAME.json} with scores and, where the texts may be shown,
 * {@code NAME.html} with the errors. What is in other files, or is no result, is as if it were not there.
 */
public final class KeptEvaluations {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCORES = ".json";
    private static final String ERRORS = ".html";

    /** Bytes of a result that is still read: the errors of some ten thousand texts. */
    private static final long LARGEST = 128L << 20;

    private static final int LONGEST = 100;

    private final Path folder;

    private KeptEvaluations(Path folder) {
        this.folder = folder;
    }

    /** The results in a store, which needs have none. */
    public static KeptEvaluations in(Path store) {
        return new KeptEvaluations(folder(store));
    }

    /** Where a store has its results. */
    public static Path folder(Path store) {
        return store.resolve("evaluation");
    }

    /** Whether a result may be called so: a file's name everywhere. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST && name.matches("[\\w-][\\w.-]*");
    }

    /**
     * A result.
     *
     * @param kept when its scores were written
     * @param scores as {@link ScoreJson} writes them
     * @param withErrors whether its errors are there to browse
     */
    public record Kept(String name, Instant kept, JsonNode scores, boolean withErrors) {}

    /** All results, the latest first. */
    public List<Kept> all() {
        return names().stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Kept::kept).reversed().thenComparing(Kept::name))
                .toList();
    }

    /** The result of this name; empty where there is none, or a damaged one. */
    public Optional<Kept> find(String name) {
        if (!names().contains(name)) { // so that no name leads out of the folder
            return Optional.empty();
        }
        Path scores = folder.resolve(name + SCORES);
        return read(scores)
                .flatMap(KeptEvaluations::json)
                .filter(json ->
                        json.path("micro").isObject() && json.path("types").isObject())
                .map(json -> new Kept(name, written(scores), json, Files.isRegularFile(folder.resolve(name + ERRORS))));
    }

    /** The errors of a result, each as {@link ErrorBrowser} describes it; none where they were not kept. */
    public List<JsonNode> errors(String name) {
        return find(name)
                .filter(Kept::withErrors)
                .flatMap(kept -> read(folder.resolve(name + ERRORS)))
                .flatMap(ErrorBrowser::errorsIn)
                .map(errors -> errors.valueStream().toList())
                .orElse(List.of());
    }

    private List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(SCORES))
                    .map(file -> file.substring(0, file.length() - SCORES.length()))
                    .filter(KeptEvaluations::isName)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.size(file) > LARGEST ? Optional.empty() : Optional.of(Files.readString(file));
        } catch (IOException e) { // also what is not UTF-8
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
