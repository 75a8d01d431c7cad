package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
        assertThat(opened(row, row.example())).isEqualTo(row.kind());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theCounterExampleDoesNot(String id, SectionRow row) {
        assertThat(opened(row, row.counterExample()))
                .isEqualTo(resumes(row) ? Section.Kind.BOILERPLATE : Section.Kind.BODY);
    }

    /** The kind of section that begins with these words, or, of a row that resumes, after a list of records. */
    private static Section.Kind opened(SectionRow row, String words) {
        List<Section> sections = SECTIONS.of((resumes(row) ? "RECORDS REVIEWED:\n" : "") + words + "\nText below.");
        return sections.get(resumes(row) ? sections.size() - 1 : 0).kind();
    }

    private static boolean resumes(SectionRow row) {
        return row.reach() == SectionRow.Reach.RESUMES;
    }
}
