package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PoorScanTests {

    private static final String PAGE =
            "PROGRESS REPORT\nDate of exam 03/04/2014\nThe knee is better, pain is 4/10.\n".repeat(6);

    @Test
    void theSameSeedGivesTheSameScan() {
        assertThat(PoorScan.of(PAGE, 7)).isEqualTo(PoorScan.of(PAGE, 7));
    }

    @Test
    void aScanHasOtherLetters() {
        assertThat(PoorScan.of(PAGE, 7)).isNotEqualTo(PAGE);
    }

    @Test
    void digitsStay() {
        assertThat(DateFinder.find(PoorScan.of(PAGE, 7)))
                .extracting(FoundDate::date)
                .contains(PartialDate.parse("2014-03-04"));
    }
}
