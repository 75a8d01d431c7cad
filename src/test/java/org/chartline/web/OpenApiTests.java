package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** What the description of the calls says is what there is. */
class OpenApiTests {

    @Test
    void everyCallIsDescribedAndNoOther() throws IOException {
        Set<String> described = new TreeSet<>();
        description()
                .path("paths")
                .forEachEntry((path, calls) -> calls.propertyNames()
                        .forEach(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(described)
                .isEqualTo(Mappings.all(method -> true).stream()
                        .filter(call -> call.contains(" /api/v1/"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyPartOfAPathIsDescribed() throws IOException {
        description()
                .path("paths")
                .forEachEntry((path, calls) -> calls.forEach(call -> assertThat(call.path("parameters")
                                .valueStream()
                                .filter(parameter ->
                                        parameter.path("in").asString().equals("path"))
                                .map(parameter -> "{" + parameter.path("name").asString() + "}"))
                        .allMatch(path::contains)
                        .hasSize((int) path.chars().filter(c -> c == '{').count())));
    }

    private static JsonNode description() throws IOException {
        try (InputStream in = new ClassPathResource("api/openapi.json").getInputStream()) {
            return Answers.JSON.readTree(in);
        }
    }
}
