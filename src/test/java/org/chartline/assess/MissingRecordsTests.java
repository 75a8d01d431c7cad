package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;
import static org.chartline.Papers.utilizationReview;

import java.util.List;
import org.chartline.timeline.Timeline;
import org.junit.jupiter.api.Test;

class MissingRecordsTests {

    @Test
    void ofSeveralDatesAfterOneNameThoseNotHeldAreMissing() {
        assertThat(dates("Records reviewed: progress reports of 10/21/2014, 11/11/2014 and 11/25/2014."))
                .containsExactly("2014-10-21", "2014-11-25");
    }

    @Test
    void theInjuryIsNoRecord() {
        assertThat(dates("Progress report. Date of injury 01/01/2013.")).isEmpty();
    }

    @Test
    void aRecordSaidNotToBeThereIsMissingWithoutADate() {
        List<MissingRecord> missing = new MissingRecords()
                .of(Timeline.of(caseFile(progressReport("11/11/2014", "I have no records from that office."))));

        assertThat(missing).extracting(MissingRecord::rule).containsExactly("no-records-from");
    }

    private static List<String> dates(String letter) {
        return new MissingRecords()
                        .of(Timeline.of(caseFile(
                                progressReport("11/11/2014", "Pain is 8/10."),
                                utilizationReview("12/25/2014", letter))))
                        .stream()
                        .flatMap(record -> record.date().stream())
                        .map(Object::toString)
                        .toList();
    }
}
