package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import java.util.List;
import org.chartline.timeline.Timeline;
import org.junit.jupiter.api.Test;

class ReportGapsTests {

    @Test
    void aReportIsDueFortyFiveDaysAfterTheLastOne() {
        assertThat(due("08/01/2014", "12/01/2014")).containsExactly("pr2-gap 2014-09-15");
    }

    @Test
    void withinFortyFiveDaysNothingIsOverdue() {
        assertThat(due("11/01/2014", "12/01/2014")).isEmpty();
    }

    @Test
    void whereNoReportIsOfTheLastSixMonthsTheWindowIsEmpty() {
        assertThat(due("01/05/2014", "01/20/2014")).containsExactly("six-month-window 2014-06-25");
    }

    /** Two reports, and a decision of December 25, 2014 on a repeat request. */
    private static List<String> due(String first, String second) {
        return new Assessor()
                        .assess(Timeline.of(caseFile(
                                progressReport(first, "She had 6 sessions of acupuncture. Norco 10/325 mg b.i.d."),
                                progressReport(second, "Norco 10/325 mg b.i.d. Off work."),
                                utilizationReview(
                                        "12/25/2014", "The request for additional acupuncture 1 x 6 is denied."))))
                        .get(0)
                        .overdue()
                        .stream()
                        .map(record -> record.rule() + " "
                                + record.date().map(Object::toString).orElse(""))
                        .toList();
    }
}
