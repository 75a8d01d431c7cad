package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row that speaks for the end of a document, for furniture or for a patient tests itself. */
class BoundaryRowTests {

    private static final Divider DIVIDER = new Divider();

    static Stream<Arguments> measures() {
        return Rows.read("boundary-measures", BoundaryMeasureRow.class).stream()
                .map(row -> Arguments.of(row.measure(), row));
    }

    static Stream<Arguments> cues() {
        return Rows.read("boundary-cues", BoundaryCueRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> furniture() {
        return Rows.read("page-furniture", FurnitureRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> identities() {
        return Rows.read("patient-labels", IdentityRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void theExamplePagesCompareSo(Gap.Measure measure, BoundaryMeasureRow row) {
        assertThat(row.example().isEmpty() || gap(row.example()).holds(measure)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void theCounterExamplePagesDoNot(Gap.Measure measure, BoundaryMeasureRow row) {
        assertThat(row.counterExample().isEmpty() || !gap(row.counterExample()).holds(measure))
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void theCueMatchesItsExampleOnly(String id, BoundaryCueRow row) {
        assertThat(row.pattern().matcher(row.example()).find()
                        && !row.pattern().matcher(row.counterExample()).find())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("furniture")
    void theSignMatchesItsExampleOnly(String id, FurnitureRow row) {
        assertThat(row.pattern().matcher(row.example()).find()
                        && !row.pattern().matcher(row.counterExample()).find())
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    void theLabelGivesItsValue(String id, IdentityRow row) {
        var matcher = row.pattern().matcher(row.example());

        assertThat(matcher.find() ? matcher.group("value") : "").isEqualTo(row.expect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("identities")
    void theCounterExampleNamesNobody(String id, IdentityRow row) {
        assertThat(row.pattern().matcher(row.counterExample()).find()).isFalse();
    }

    private static Gap gap(String pages) {
        String[] parts = pages.split(java.util.regex.Pattern.quote(BoundaryMeasureRow.NEXT_PAGE), -1);
        return new Gap(List.of(sheet(1, parts[0])), sheet(2, parts[1]), Patients.of(List.of()));
    }

    private static Sheet sheet(int number, String text) {
        return DIVIDER.sheet(new Page(number, text, List.of(), Reading.TEXT, false));
    }
}
