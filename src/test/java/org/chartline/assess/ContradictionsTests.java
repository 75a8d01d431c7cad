package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import java.util.List;
import org.chartline.timeline.Timeline;
import org.junit.jupiter.api.Test;

class ContradictionsTests {

    @Test
    void offWorkInTheLetterAgainstModifiedDutyInTheNote() {
        assertThat(kinds("Modified duty, no lifting over 20 pounds.", "She is temporarily totally disabled."))
                .containsExactly(Contradiction.Kind.WORK_STATUS);
    }

    @Test
    void noContradictionWhereLetterAndNoteAgree() {
        assertThat(kinds("She remains off work.", "She is temporarily totally disabled."))
                .isEmpty();
    }

    @Test
    void anotherSideInTheLetter() {
        assertThat(kinds("Pain of the left shoulder.", "The patient has pain of the right shoulder."))
                .containsExactly(Contradiction.Kind.SIDE);
    }

    @Test
    void anotherDoseInTheLetter() {
        assertThat(kinds("She takes ibuprofen 600 mg b.i.d.", "She takes ibuprofen 800 mg."))
                .containsExactly(Contradiction.Kind.DOSE);
    }

    @Test
    void anotherCountInTheLetter() {
        assertThat(kinds(
                        "She has had four of the six acupuncture treatments.",
                        "She completed eight sessions of acupuncture."))
                .containsExactly(Contradiction.Kind.COUNT);
    }

    @Test
    void noDocumentationOfWhatTheNoteHolds() {
        assertThat(kinds("CURES reviewed today.", "There is no documentation of CURES."))
                .containsExactly(Contradiction.Kind.NO_DOCUMENTATION);
    }

    @Test
    void aQuotedRuleIsNoClaim() {
        assertThat(kinds("She remains off work.", "If the patient has returned to work, opioids may be continued."))
                .isEmpty();
    }

    private static List<Contradiction.Kind> kinds(String note, String letter) {
        return Contradictions.of(Timeline.of(
                        caseFile(progressReport("11/11/2014", note), utilizationReview("12/25/2014", letter))))
                .stream()
                .map(Contradiction::kind)
                .toList();
    }
}
