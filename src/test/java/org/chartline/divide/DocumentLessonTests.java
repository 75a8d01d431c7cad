package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chartline.ingest.FileId;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.junit.jupiter.api.Test;

class DocumentLessonTests {

    private static final String TWO = "=== a | rfa | 2015-03-04\nRequest\n~~~\nPage 2\n=== b | cover-sheet | -\nFax\n";

    private static final double FEWEST = 0.93;

    private static final Divider DIVIDER = new Divider();

    @Test
    void pagesArePartedByALineOfTildes() {
        assertThat(DocumentLesson.of("two.txt", TWO).get(0).pages())
                .extracting(Page::text)
                .containsExactly("Request\n", "Page 2\n");
    }

    @Test
    void aDashTellsNoDay() {
        assertThat(DocumentLesson.of("two.txt", TWO).get(1).day()).isEmpty();
    }

    @Test
    void theTypeOfDocumentsNeverLearntIsTold() {
        List<DocumentLesson> lessons = DocumentLesson.read(Path.of("corpora/documents/held-back"));
        long right = lessons.stream()
                .filter(lesson -> document(lesson).type() == lesson.type())
                .count();

        assertThat((double) right / lessons.size()).isGreaterThanOrEqualTo(FEWEST);
    }

    @Test
    void theDayOfDocumentsNeverLearntIsFound() {
        List<DocumentLesson> lessons = DocumentLesson.read(Path.of("corpora/documents/held-back"));
        long right = lessons.stream()
                .filter(lesson -> document(lesson).serviceDate().equals(lesson.day()))
                .count();

        assertThat((double) right / lessons.size()).isGreaterThanOrEqualTo(FEWEST);
    }

    private static Document document(DocumentLesson lesson) {
        SourceFile file =
                new SourceFile.Read(new FileId("0".repeat(64)), "lesson.txt", "text/plain", lesson.pages(), List.of());
        return DIVIDER.divide(List.of(file)).get(0);
    }
}
