package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotCurrentRowTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Past trials: Cymbalta, Vicodin.         | 0
            The knee was injected with 4 cc lidocaine. | 0
            Her husband is on Percocet.             | 0
            Urine drug test: tramadol positive.     | 0
            She takes Norco 10/325 mg b.i.d.        | 1
            """)
    void onlyWhatIsTakenIsOnTheList(String note, int drugs) {
        assertThat(Timeline.of(caseFile(progressReport("11/11/2014", note)))
                        .visits()
                        .get(0)
                        .medications())
                .hasSize(drugs);
    }
}
