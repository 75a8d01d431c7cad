package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.ingest.FileId;
import org.chartline.ingest.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The type and the day of documents of many layouts, each alone; the texts are in {@code corpora/documents}. */
class LayoutTests {

    private static final Divider DIVIDER = new Divider();

    static Stream<Arguments> layouts() {
        return DocumentLesson.read(Path.of("corpora/documents")).stream()
                .filter(lesson -> lesson.file().equals("layouts.txt"))
                .map(lesson -> Arguments.of(lesson.name(), lesson));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theTypeIsTold(String name, DocumentLesson lesson) {
        assertThat(document(lesson).type()).isEqualTo(lesson.type());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theDayOfServiceIsFound(String name, DocumentLesson lesson) {
        assertThat(document(lesson).serviceDate()).isEqualTo(lesson.day());
    }

    private static Document document(DocumentLesson lesson) {
        SourceFile file =
                new SourceFile.Read(new FileId("0".repeat(64)), "layout.txt", "text/plain", lesson.pages(), List.of());
        return DIVIDER.divide(List.of(file)).get(0);
    }
}
