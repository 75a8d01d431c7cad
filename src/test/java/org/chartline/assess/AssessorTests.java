package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import org.chartline.timeline.Timeline;
import org.junit.jupiter.api.Test;

/** The mini-scenarios of the brief's section 4.6 that this version can carry, on papers read by the real rooms. */
class AssessorTests {

    private static final String DENIED =
            utilizationReview("12/25/2014", "The request for additional acupuncture 1 x 6 is non-certified.");

    @Test
    void demonstratedWhenRestrictionsAndDoseFall() {
        assertThat(
                        verdict(
                                "Norco 10/325 mg q.i.d. Work status: off work.",
                                "She completed 6 sessions of acupuncture. Norco 10/325 mg b.i.d. Modified duty, no lifting over 20 pounds."))
                .isEqualTo(Verdict.DEMONSTRATED);
    }

    @Test
    void notDemonstratedWhenOnlyPainIsLess() {
        assertThat(
                        verdict(
                                "Pain is 9/10. Norco 10/325 mg q.i.d. Work status: off work.",
                                "She completed 6 sessions of acupuncture. Pain is 5/10. Norco 10/325 mg q.i.d. She remains off work."))
                .isEqualTo(Verdict.NOT_DEMONSTRATED);
    }

    @Test
    void notApplicableToAFirstRequest() {
        assertThat(verdict(
                        "No prior acupuncture. Norco 10/325 mg q.i.d.", "Norco 10/325 mg q.i.d. She remains off work."))
                .isEqualTo(Verdict.NOT_APPLICABLE_FIRST_REQUEST);
    }

    @Test
    void partialWhenRestrictionsFallAndTheDoseRises() {
        Assessment assessment = assess(
                "Percocet 10/325 mg b.i.d. No lifting over 10 pounds.",
                "She completed 6 sessions of acupuncture. Percocet 10/325 mg q.i.d. No lifting over 25 pounds.");

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_DEMONSTRATED);
        assertThat(assessment.partial()).isTrue();
    }

    /** Trap 11, scenario 10: what only the UR letter says proves nothing. */
    @Test
    void insufficientWhenOnlyTheReviewLetterSaysSo() {
        Assessment assessment = new Assessor()
                .assess(Timeline.of(caseFile(utilizationReview(
                        "12/25/2014",
                        "The patient had 12 sessions of acupuncture and her functional status improved. "
                                + "The request for additional acupuncture is non-certified."))))
                .get(0);

        assertThat(assessment.verdict()).isEqualTo(Verdict.INSUFFICIENT_DOCUMENTATION);
        assertThat(assessment.exposure().state()).isEqualTo(Exposure.State.SECOND_HAND_ONLY);
    }

    @Test
    void imagingIsNoQuestionOfFunctionalImprovement() {
        String denied = utilizationReview("12/25/2014", "The request for MRI of the lumbar spine is non-certified.");

        assertThat(new Assessor().assess(Timeline.of(caseFile(denied))))
                .extracting(Assessment::verdict)
                .containsExactly(Verdict.NOT_A_FUNCTIONAL_IMPROVEMENT_QUESTION);
    }

    @Test
    void theDayOfTheDecisionSelectsTheRule() {
        String before = utilizationReview("11/30/2017", "The request for additional acupuncture is non-certified.");
        String after = utilizationReview("12/01/2017", "The request for additional acupuncture is non-certified.");

        assertThat(new Assessor()
                        .assess(Timeline.of(caseFile(before)))
                        .get(0)
                        .rule()
                        .map(GuidelineRow::id))
                .contains("acupuncture-2009");
        assertThat(new Assessor()
                        .assess(Timeline.of(caseFile(after)))
                        .get(0)
                        .rule()
                        .map(GuidelineRow::id))
                .contains("acupuncture-acoem");
    }

    private static Verdict verdict(String before, String after) {
        return assess(before, after).verdict();
    }

    private static Assessment assess(String before, String after) {
        return new Assessor()
                .assess(Timeline.of(
                        caseFile(progressReport("06/10/2014", before), progressReport("11/11/2014", after), DENIED)))
                .get(0);
    }
}
