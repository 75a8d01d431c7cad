package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row for a document's type or date tests itself. */
class TypeRowTests {

    static Stream<Arguments> types() {
        return Rows.read("document-types", TypeRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> labels() {
        return Rows.read("document-dates", DateLabelRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theExampleSpeaksForTheType(String id, TypeRow row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void theCounterExampleDoesNot(String id, TypeRow row) {
        assertThat(row.counterExample().isEmpty()
                        || !row.pattern().matcher(row.counterExample()).find())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("labels")
    void theLabelTellsTheRole(String id, DateLabelRow row) {
        DocumentType type = Arrays.stream(DocumentType.values())
                .filter(row::speaksOf)
                .findFirst()
                .orElseThrow();
        Page page = new Page(1, row.example(), List.of(), Reading.TEXT, true);

        assertThat(new Dating().dates(List.of(new Divider().sheet(page)), type))
                .extracting(DocumentDate::role)
                .contains(row.role());
    }
}
