package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every section row tests itself. */
class SectionRowTests {

    private static final Sections SECTIONS = Sections.read();

    static Stream<Arguments> rows() {
        return SECTIONS.rows().stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleOpensTheSection(String id, SectionRow row) {
        assertThat(SECTIONS.of(row.example() + "\nText below.").get(0).kind()).isEqualTo(row.kind());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theCounterExampleDoesNot(String id, SectionRow row) {
        assertThat(SECTIONS.of(row.counterExample() + "\nText below.").get(0).kind())
                .isEqualTo(Section.Kind.BODY);
    }
}
