package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import org.chartline.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The labelled mini-scenarios of the brief's section 4.6, on papers read by the real rooms. */
class ScenarioTests {

    private static final String ACUPUNCTURE = "The request for additional acupuncture 1 x 6 is non-certified.";
    private static final String COURSE = "She completed 6 sessions of acupuncture. ";

    @Test
    void lessRestrictionAndLessOpioidIsDemonstrated() {
        assertThat(verdict(
                        "Norco 10/325 mg q.i.d. Work status: temporarily totally disabled.",
                        "Norco 10/325 mg b.i.d. Modified duty, no lifting over 20 pounds."))
                .isEqualTo(Verdict.DEMONSTRATED);
    }

    @Test
    void lessPainAloneIsNotDemonstrated() {
        assertThat(verdict(
                        "Pain is 9/10. Norco 10/325 mg q.i.d. Work status: off work.",
                        "Pain is 5/10. Norco 10/325 mg q.i.d. She remains off work."))
                .isEqualTo(Verdict.NOT_DEMONSTRATED);
    }

    @Test
    void permanentRestrictionsThatStayAreNotDemonstrated() {
        assertThat(
                        verdict(
                                "Permanent work restrictions: no lifting over 10 pounds. Soma 350 mg t.i.d.",
                                "Acupuncture helps. Permanent work restrictions: no lifting over 10 pounds. Soma 350 mg t.i.d."))
                .isIn(Verdict.NOT_DEMONSTRATED, Verdict.INSUFFICIENT_DOCUMENTATION);
    }

    @Test
    void aFirstRequestIsNotApplicable() {
        Assessment assessment =
                assess(ACUPUNCTURE, "No prior acupuncture. Norco 10/325 mg q.i.d.", "Norco 10/325 mg q.i.d. Off work.");

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_APPLICABLE_FIRST_REQUEST);
    }

    @Test
    void stableOpioidAtFullDutyIsNotDemonstratedByTheLetter() {
        Assessment assessment = assess(
                "The request for Norco 10/325 mg #60 is non-certified.",
                "Norco 10/325 mg b.i.d. Full duty. Pain is 8/10.",
                "Norco 10/325 mg b.i.d. Full duty. Pain is 3/10.");

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
    }

    @Test
    void lessRestrictionAndMoreOpioidIsPartial() {
        Assessment assessment = assess(
                ACUPUNCTURE,
                "Percocet 10/325 mg b.i.d. No lifting over 10 pounds.",
                COURSE + "Percocet 10/325 mg q.i.d. No lifting over 25 pounds.");

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
        assertThat(assessment.partial()).isTrue();
    }

    @Test
    void aDrugThatWasRefusedIsNoLessDependency() {
        Assessment assessment = assess(
                ACUPUNCTURE,
                "Norco 10/325 mg q.i.d. Walks 30 minutes.",
                COURSE + "Norco was discontinued because it was denied by utilization review. Walks 10 minutes.");

        assertThat(assessment.dependency().state()).isNotEqualTo(Prong.State.SUPPORTED);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
    }

    @Test
    void anInstrumentBeyondItsMcidSupportsActivities() {
        Assessment assessment = assess(
                ACUPUNCTURE,
                "Oswestry 54%. Soma 350 mg t.i.d. Off work.",
                COURSE + "Oswestry 38%. Discontinue Soma. She remains off work.");

        assertThat(assessment.adl().state()).isEqualTo(Prong.State.SUPPORTED);
        assertThat(assessment.workRestrictions().state()).isEqualTo(Prong.State.CONTRADICTED);
    }

    @Test
    void whatOnlyTheReviewLetterSaysIsInsufficient() {
        String letter = utilizationReview(
                "12/25/2014", "The patient had 12 sessions of acupuncture and her ADLs improved. " + ACUPUNCTURE);
        Assessment assessment =
                new Assessor().assess(Timeline.of(caseFile(letter))).get(0);

        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_DOCUMENTATION);
    }

    @Test
    void noExaminationAfterTheCourseIsInsufficient() {
        Assessment assessment = new Assessor()
                .assess(Timeline.of(caseFile(
                        progressReport("06/10/2014", COURSE + "Norco 10/325 mg q.i.d. Off work."),
                        utilizationReview("12/25/2014", ACUPUNCTURE))))
                .get(0);

        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_DOCUMENTATION);
    }

    @Test
    void moreMotionAndStrengthAloneIsNotDemonstrated() {
        assertThat(verdict("Flexion 30. Strength 4+/5.", "Flexion 50. Strength 5/5."))
                .isIn(Verdict.NOT_DEMONSTRATED, Verdict.INSUFFICIENT_DOCUMENTATION);
    }

    @Test
    void retirementTellsNothingOfRestrictions() {
        Assessment assessment = assess(
                ACUPUNCTURE,
                "No lifting over 10 pounds. Soma 350 mg t.i.d.",
                COURSE + "He has retired. Soma 350 mg t.i.d.");

        assertThat(assessment.workRestrictions().state()).isEqualTo(Prong.State.NOT_DOCUMENTED);
    }

    @Test
    void imagingIsAnotherQuestion() {
        Assessment assessment = assess(
                "The request for MRI of the lumbar spine is non-certified.", "Off work.", "MRI was done. Off work.");

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_A_FUNCTIONAL_IMPROVEMENT_QUESTION);
        assertThat(assessment.workRestrictions()).isEqualTo(Prong.NONE);
    }

    @Test
    void theSameTextUnderALaterDateIsNotDemonstrated() {
        String text = "Pain is 9/10. She has difficulty with walking and lifting. Norco 10/325 mg q.i.d. Off work.";
        Assessment assessment = assess(ACUPUNCTURE, COURSE + text, COURSE + text);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
    }

    @Test
    void restrictionsOfAnotherPhysicianAreUncertain() {
        MiniCase one = MiniCase.read("evaluator-restrictions");

        assertThat(new Assessor()
                        .assess(one.timeline())
                        .get(0)
                        .workRestrictions()
                        .state())
                .isEqualTo(Prong.State.NOT_DOCUMENTED);
    }

    @Test
    void halfTheReliefForThreeWeeksIsNotEnoughForARepeatedInjection() {
        MiniCase one = MiniCase.read("epidural-short");

        assertThat(new Assessor().assess(one.timeline()).get(0).findings())
                .anyMatch(finding -> finding.state() == Finding.State.NOT_MET
                        && finding.criterion().equals("for six to eight weeks"));
    }

    /** The rows of the decision table of the brief's section 4.3 that have a course before and after. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Walks 10 minutes. Norco 10/325 mg q.i.d. | Walks 40 minutes. Norco 10/325 mg b.i.d. | demonstrated",
                "Walks 10 minutes. Norco 10/325 mg q.i.d. | Walks 40 minutes. Norco 10/325 mg q.i.d. | not-demonstrated",
                "Walks 10 minutes. Norco 10/325 mg q.i.d. | Walks 10 minutes. Norco 10/325 mg b.i.d. | not-demonstrated",
                "Walks 10 minutes. Norco 10/325 mg q.i.d. | ADLs improved. Norco 10/325 mg b.i.d. | insufficient-documentation",
                "Walks 10 minutes. Norco 10/325 mg b.i.d. | Walks 10 minutes. Norco 10/325 mg q.i.d. | not-demonstrated",
                "Walks 40 minutes. Norco 10/325 mg q.i.d. | Walks 10 minutes. Norco 10/325 mg b.i.d. | not-demonstrated",
                "Pain is 9/10. Walks 10 minutes. Soma 350 mg t.i.d. | Pain is 4/10. Walks 10 minutes. Soma 350 mg t.i.d."
                        + " | not-demonstrated"
            })
    void theDecisionTable(String before, String after, String verdict) {
        assertThat(verdict(before, after).toString()).isEqualTo(verdict);
    }

    private static Verdict verdict(String before, String after) {
        return assess(ACUPUNCTURE, before, COURSE + after).verdict();
    }

    private static Assessment assess(String denied, String before, String after) {
        return new Assessor()
                .assess(Timeline.of(caseFile(
                        progressReport("06/10/2014", before),
                        progressReport("11/11/2014", after),
                        utilizationReview("12/25/2014", denied))))
                .get(0);
    }
}
