package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row on work status tests itself; boxes speak only when ticked (brief, section 6, traps 6 to 8). */
class WorkStatusTaggerTests {

    private static final WorkStatusTagger TAGGER = new WorkStatusTagger(new Assertions());

    static Stream<Arguments> rows() {
        return Rows.read("work-status", WorkStatusRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleIsFoundByThisRow(String id, WorkStatusRow row) {
        assertThat(tag(row.example())).anySatisfy(status -> {
            assertThat(status.evidence().rule()).isEqualTo("work-status:" + id);
            assertThat(status.status()).isEqualTo(row.status());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theCounterExampleIsNotFoundByThisRow(String id, WorkStatusRow row) {
        assertThat(tag(row.counterExample()))
                .noneSatisfy(status -> assertThat(status.evidence().rule()).isEqualTo("work-status:" + id));
    }

    @ParameterizedTest
    @CsvSource({
        "He is temporarily totally disabled., temporarily totally disabled, off-work",
        "Patient remains TTD., TTD, off-work",
        "She is to remain off work., off work, off-work",
        "Not currently working., Not currently working, not-working",
        "She is not working., not working, not-working",
        "He is a retired clerk., retired, not-working",
        "He is working full duty., full duty, full-duty",
        "Released to modified duty., modified duty, modified",
        "Seated work only., Seated work only, modified",
        "He works 6 hours per day., works 6 hours per day, modified",
        "No work at or above shoulder level with the left arm., No work at or above shoulder level with the left arm, restrictions",
        "No overhead work., No overhead work, restrictions",
        "10 lb weight limit., 10 lb weight limit, restrictions",
        "He was declared P&S., P&S, permanent-and-stationary"
    })
    void theShortestPhraseIsTheMention(String text, String phrase, String status) {
        assertThat(tag(text)).singleElement().satisfies(found -> {
            assertThat(found.evidence().text()).isEqualTo(phrase);
            assertThat(found.status()).hasToString(status);
        });
    }

    @Test
    void twoRestrictionsInOneSentenceAreTwo() {
        assertThat(tag("No lifting over 10 pounds and no repetitive bending or stooping."))
                .extracting(status -> status.evidence().text())
                .containsExactly("No lifting over 10 pounds", "no repetitive bending or stooping");
    }

    @ParameterizedTest
    @CsvSource({
        "'No lifting, pushing or pulling over 10 pounds.', 10",
        "Lifting limited to 20 lbs., 20",
        "No lifting > 15 lbs., 15"
    })
    void theLiftingLimitIsRead(String text, BigDecimal pounds) {
        assertThat(tag(text))
                .singleElement()
                .satisfies(found -> assertThat(found.liftLb()).contains(pounds));
    }

    @Test
    void aRestrictionBesideAnotherIsPresent() {
        assertThat(
                        tag(
                                "Modified duties with limited use of the right shoulder, no overhead work and no lifting over 20 pounds."))
                .extracting(WorkStatus::assertion)
                .containsOnly(Assertion.PRESENT);
    }

    @Test
    void aRelativesWorkIsNotThePatients() {
        assertThat(tag("Help is needed at home when his wife is working."))
                .extracting(WorkStatus::assertion)
                .containsExactly(Assertion.OTHER);
    }

    @Test
    void aListLedInAsPermanentIsPermanent() {
        assertThat(tag("Permanent work restrictions: no lifting over 10 pounds; no kneeling."))
                .extracting(WorkStatus::permanence)
                .containsOnly(Optional.of(WorkStatus.Permanence.PERMANENT));
    }

    /** Trap 7: PR-2 boxes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ] Remain off-work until",
                "( ) Return to full duty on",
                "Remain off-work until ________",
                "Return to full duty on       with no limitations or restrictions.",
                "Return to modified work on           with the following limitations"
            })
    void anUntickedBoxSaysNothing(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x] Remain off-work until 12/1/14",
                "(X) Remain off-work until",
                "X Remain off-work until",
                "☒ Remain off-work until"
            })
    void aTickedBoxSpeaks(String text) {
        assertThat(tag(text)).extracting(WorkStatus::status).containsExactly(WorkStatus.Status.OFF_WORK);
    }

    /** Trap 8. */
    @Test
    void totalDisabilityOnConditionIsHypothetical() {
        assertThat(tag("If modified duty is not available then TTD."))
                .filteredOn(status -> status.status() == WorkStatus.Status.OFF_WORK)
                .extracting(WorkStatus::assertion)
                .containsExactly(Assertion.HYPOTHETICAL);
    }

    @Test
    void theFormsPreambleSaysNothingOfThePatient() {
        assertThat(tag("If the patient is \"Permanent and Stationary\", do not use this form."))
                .extracting(WorkStatus::assertion)
                .containsExactly(Assertion.HYPOTHETICAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The medication is not working well.",
                "She works as a nurse.",
                "Therapy was terminated.",
                "He goes to work hardening.",
                "There is no carry-over to the home."
            })
    void thisIsNoWorkStatus(String text) {
        assertThat(tag(text)).isEmpty();
    }

    private static List<WorkStatus> tag(String text) {
        return TAGGER.tag(Notes.note(text));
    }
}
