package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import org.chartline.store.CaseFile;
import org.junit.jupiter.api.Test;

class CaseJsonTests {

    private static final CaseFile CASE = caseFile(
            progressReport("06/10/2014", "Pain is 8/10. She takes OxyContin 20 mg b.i.d. Off work."),
            "",
            utilizationReview("12/25/2014", "The request for additional acupuncture is non-certified."));

    private static final String JSON = CaseJson.of(CaseReport.of(CASE));

    @Test
    void everyMentionAndCitationStandsWhereItSays() {
        CaseCheck.Result result = CaseCheck.check(JSON);

        assertThat(result.faults()).isEmpty();
        assertThat(result.mentions()).isPositive();
        assertThat(result.citations()).isPositive();
    }

    @Test
    void theSameCaseGivesTheSameBytes() {
        assertThat(CaseJson.of(CaseReport.of(CASE))).isEqualTo(JSON);
        assertThat(SummaryDocx.of(CaseReport.of(CASE))).isEqualTo(SummaryDocx.of(CaseReport.of(CASE)));
    }

    @Test
    void aPageWithoutTextIsCountedAsSuch() {
        assertThat(CaseReport.of(CASE).coverage()).isEqualTo(new Coverage(3, 2, 0, 1));
    }

    @Test
    void theCheckFindsAMovedMention() {
        String moved = JSON.replaceFirst("\"text\" : \"OxyContin\"", "\"text\" : \"OxyContim\"");

        assertThat(CaseCheck.check(moved).faults()).hasSize(1);
    }

    @Test
    void theCheckNamesWhatIsMissing() {
        assertThat(CaseCheck.check("{\"schema\": \"other/2\"}").faults())
                .contains("schema is 'other/2' (expected chartline-case/1)", "no field mentions");
        assertThat(CaseCheck.check("no json").faults()).hasSize(1);
    }
}
