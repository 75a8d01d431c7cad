package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTests {

    @Test
    void aVisitIsDatedByItsExamNotByItsFaxLine() {
        String faxed = "12/18/2014 THU 16:42 FAX 559 555 0100   SPINE CLINIC   003/015\n\n"
                + progressReport("11/11/2014", "Pain is 8/10.");

        assertThat(Timeline.of(caseFile(faxed)).visits())
                .extracting(visit -> visit.date().toString())
                .containsExactly("2014-11-11");
    }

    /** Trap 1. */
    @Test
    void theInjuryIsNoVisit() {
        Timeline timeline = Timeline.of(caseFile(progressReport("11/11/2014", "Pain is 8/10.")));

        assertThat(timeline.injury()).hasToString("Optional[2013-01-01]");
        assertThat(timeline.events()).noneMatch(event -> event.date().year() == 2013);
    }

    /** Trap 2. */
    @Test
    void whatTheReviewRefusedIsNotTaken() {
        Timeline timeline = Timeline.of(caseFile(
                progressReport("11/11/2014", "She takes Soma 350 mg t.i.d."),
                utilizationReview("12/25/2014", "The request for Norco 10/325 mg #120 is non-certified.")));

        assertThat(timeline.visits().get(0).medications())
                .extracting(use -> use.medication().ingredient())
                .containsExactly("carisoprodol");
    }

    /** Trap 12. */
    @Test
    void aSecondCopyIsNoSecondVisit() {
        String report = progressReport(
                "11/11/2014",
                "She rates her neck pain at 8/10 and has difficulty with walking, standing and sitting since the fall at work.");

        assertThat(Timeline.of(caseFile(report, report)).visits()).hasSize(1);
    }

    /** Trap 21. */
    @Test
    void anEntryOfARecordReviewHappenedOnItsOwnDay() {
        String review = """
                AGREED MEDICAL EVALUATION
                Date of Examination: June 10, 2014

                REVIEW OF MEDICAL RECORDS
                February 5, 2013. PR-2. Ultram 50 mg q.i.d. was given.

                March 19, 2013. PR-2. Norco 10/325 t.i.d. was given.

                December 10, 2013. PR-2. Percocet 10/325 q.i.d. was given.

                PRESENT MEDICATIONS
                OxyContin 20 mg b.i.d.
                """;

        Timeline timeline = Timeline.of(caseFile(review));

        assertThat(timeline.visits().get(0).medications())
                .extracting(use -> use.medication().evidence().text())
                .containsExactly("OxyContin");
        assertThat(timeline.events())
                .filteredOn(event -> event.value().startsWith("Norco"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.date()).hasToString("2013-03-19");
                    assertThat(event.secondHand()).isTrue();
                });
    }

    @ParameterizedTest(name = "{0}: {1} by 2016, {2} by 2022")
    @CsvSource(delimiter = '|', textBlock = """
            Norco 10/325 mg q.i.d.           | 40  | 40
            OxyContin 30 mg b.i.d.           | 90  | 90
            tramadol 50 mg q.i.d.            | 20  | 40
            methadone 10 mg t.i.d.           | 240 | 141
            hydromorphone 4 mg every 6 hours | 64  | 80
            Nucynta 75 mg qid                | 120 | 120
            """)
    void computesMorphineEquivalents(String medication, BigDecimal cdc2016, BigDecimal cdc2022) {
        MedicationUse use = Timeline.of(caseFile(progressReport("11/11/2014", "She takes " + medication)))
                .visits()
                .get(0)
                .medications()
                .get(0);

        assertThat(use.cdc2016().orElseThrow().high().orElseThrow()).isEqualByComparingTo(cdc2016);
        assertThat(use.cdc2022().orElseThrow().high().orElseThrow()).isEqualByComparingTo(cdc2022);
    }

    @Test
    void saysWhatPreventsTheArithmetic() {
        MedicationUse use = Timeline.of(caseFile(progressReport("11/11/2014", "She takes Norco sparingly.")))
                .visits()
                .get(0)
                .medications()
                .get(0);

        assertThat(use.cdc2022().orElseThrow().how()).isEqualTo("cannot be computed: no strength beside Norco");
    }
}
