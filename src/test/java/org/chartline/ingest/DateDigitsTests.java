package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zeros of dates and times that were read as other signs. */
class DateDigitsTests {

    @ParameterizedTest
    @CsvSource({
        "87/31/2013, 07/31/2013",
        "Q6/12/2015, 06/12/2015",
        "03/98/2014, 03/08/2014",
        "06-28-2815, 06-28-2015",
        "(69/02/2015), (09/02/2015)",
        "APR-96-2016, APR-06-2016",
        "63:22, 03:22",
        "92:98, 02:08"
    })
    void aZeroThatCannotBeAnotherDigitIsMended(String read, String mended) {
        assertThat(DateDigits.mend(read)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/08/1953",
                "9/02/2015",
                "10/325",
                "80/60",
                "60/90/2000",
                "85-30-15",
                "555-0112",
                "95-88-1234567",
                "23:59",
                "80:20",
                "L4-5",
                "RTS-0511-44902",
                "M75.111",
                "45/31/2013"
            })
    void whatCanBeMeantIsLeft(String read) {
        assertThat(DateDigits.mend(read)).isEqualTo(read);
    }
}
