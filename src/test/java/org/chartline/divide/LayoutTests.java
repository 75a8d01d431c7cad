package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.ingest.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The type and the day of documents of many layouts, each alone; the texts are in {@code divide/layouts.txt}. */
class LayoutTests {

    private static final Divider DIVIDER = new Divider();

    static Stream<Arguments> layouts() throws IOException {
        List<Arguments> layouts = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LayoutTests.class.getResourceAsStream("/divide/layouts.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String layout : all.substring(4).split("(?m)^=== ")) {
                String[] head = layout.substring(0, layout.indexOf('\n')).split(" \\| ");
                layouts.add(Arguments.of(head[0], head[1], head[2], layout.substring(layout.indexOf('\n') + 1)));
            }
        }
        return layouts.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theTypeIsTold(String name, String type, String day, String text) {
        assertThat(document(text).type()).hasToString(type);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theDayOfServiceIsFound(String name, String type, String day, String text) {
        assertThat(document(text).serviceDate().map(PartialDate::toString)).contains(day);
    }

    private static Document document(String text) {
        Page page = new Page(1, text, List.of(), Reading.TEXT, true);
        SourceFile file =
                new SourceFile.Read(new FileId("0".repeat(64)), "layout.txt", "text/plain", List.of(page), List.of());
        return DIVIDER.divide(List.of(file)).get(0);
    }
}
