package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every assertion row tests itself: the words in {@code [[ ]]} of its example get its assertion. */
class AssertionRowTests {

    private static final Assertions ASSERTIONS = new Assertions();

    static Stream<Arguments> rows() {
        return Rows.read("assertion-cues", AssertionRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> rowsThatCanMisfire() {
        return rows().filter(
                        row -> !((AssertionRow) row.get()[1]).counterExample().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleGetsTheAssertion(String id, AssertionRow row) {
        assertThat(decide(row, row.example()).assertion()).isEqualTo(row.assertion());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsThatCanMisfire")
    void theCounterExampleIsDecidedByOthers(String id, AssertionRow row) {
        assertThat(decide(row, row.counterExample()).cue().map(Evidence.Cue::rule))
                .isNotEqualTo(java.util.Optional.of(id));
    }

    private static Assertions.Decision decide(AssertionRow row, String marked) {
        String heading = heading(row.sections());
        int begin = marked.indexOf("[[");
        int end = marked.indexOf("]]") - 2;
        Note note = Notes.note(heading + marked.replace("[[", "").replace("]]", ""));
        MentionType type = row.types().isEmpty()
                ? MentionType.PROCEDURE
                : MentionType.valueOf(row.types().get(0).toUpperCase(java.util.Locale.ROOT));
        return ASSERTIONS.decide(note, new Span(heading.length() + begin, heading.length() + end), type, false);
    }

    /** A heading under which the row holds. */
    private static String heading(List<String> sections) {
        if (sections.isEmpty() || sections.contains("body")) {
            return "";
        }
        return Sections.read().rows().stream()
                .filter(row -> row.kind().toString().equals(sections.get(0)))
                .findFirst()
                .map(row -> row.example().replaceAll(":.*", ":") + "\n")
                .orElseThrow();
    }
}
