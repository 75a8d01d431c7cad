package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row on function tests itself. */
class FunctionTaggerTests {

    private static final FunctionTagger TAGGER = new FunctionTagger(new Assertions());

    static Stream<Arguments> rows() {
        return Rows.read("function", FunctionRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> instruments() {
        return Rows.read("instruments", FunctionParts.Instrument.class).stream()
                .map(row -> Arguments.of(row.example()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleIsFoundByThisRow(String id, FunctionRow row) {
        assertThat(tag(row.example())).anySatisfy(function -> {
            assertThat(function.evidence().rule()).isEqualTo("function:" + id);
            assertThat(function.direction()).isEqualTo(row.direction());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theCounterExampleIsNotFoundByThisRow(String id, FunctionRow row) {
        assertThat(tag(row.counterExample()))
                .noneSatisfy(function -> assertThat(function.evidence().rule()).isEqualTo("function:" + id));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void anInstrumentHasItsScore(String text) {
        assertThat(tag(text)).singleElement().satisfies(function -> {
            assertThat(function.instrument()).isPresent();
            assertThat(text).endsWith(function.score().map(Quoted::text).orElse("no score"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She has difficulty with walking, lifting and sitting. | difficulty with walking, lifting and sitting | limited",
                "He cannot lift a gallon of milk with the left arm. | cannot lift a gallon of milk with the left arm | limited",
                "She is unable to stand for prolonged periods due to pain. | unable to stand for prolonged periods | limited",
                "He needs help with bathing and dressing. | needs help with bathing and dressing | limited",
                "Walking tolerance is 10 to 15 minutes. | Walking tolerance is 10 to 15 minutes | limited",
                "She ambulates with a normal gait. | ambulates with a normal gait | normal",
                "He is independent with ADLs. | independent with ADLs | normal",
                "There were measurable gains in functional improvement. | functional improvement | improved",
                "She reports no change in her activities of daily living. | no change in her activities of daily living | unchanged",
                "Her function has worsened. | function has worsened | worse"
            })
    void theStatementIsThePredicateWithItsActivities(String text, String statement, String direction) {
        assertThat(tag(text)).singleElement().satisfies(function -> {
            assertThat(function.evidence().text()).isEqualTo(statement);
            assertThat(function.direction()).hasToString(direction);
        });
    }

    /** "Unable to" limits, it does not negate. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "She is unable to lift.",
                "There is no improvement and she is unable to drive.",
                "He cannot walk."
            })
    void aLimitationIsPresent(String text) {
        assertThat(tag(text))
                .filteredOn(function -> function.direction() == Function.Direction.LIMITED)
                .extracting(Function::assertion)
                .containsExactly(Assertion.PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No antalgic gait is noted.", "She denies weakness, numbness and difficulty walking."})
    void aDeniedLimitationIsNegated(String text) {
        assertThat(tag(text)).extracting(Function::assertion).containsExactly(Assertion.NEGATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There is no documentation of functional improvement.",
                "No functional improvement in response to physical therapy was described.",
                "It is also not noted what functional improvement she had."
            })
    void noFunctionalImprovementIsImprovementNegated(String text) {
        assertThat(tag(text)).singleElement().satisfies(function -> {
            assertThat(function.direction()).isEqualTo(Function.Direction.IMPROVED);
            assertThat(function.assertion()).isEqualTo(Assertion.NEGATED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Straight leg raise is positive.",
                "Strength is decreased in the left hand.",
                "Decreased grip strength.",
                "Decreased range of motion.",
                "Pain is worse with walking.",
                "A functional restoration program was requested."
            })
    void thisIsNoStatementOnFunction(String text) {
        assertThat(tag(text)).isEmpty();
    }

    /** Rows with lists of activities must not try every way of parting them. */
    @Test
    void aLongListTakesNoLongTime() {
        String list = "walking, standing, sitting, lifting, bathing and dressing, ".repeat(400);
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> tag("Difficulty with " + list + "and so on " + "no ".repeat(2000)));
    }

    private static List<Function> tag(String text) {
        return TAGGER.tag(Notes.note(text));
    }
}
