package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseTests {

    @ParameterizedTest(name = "{0} is {1} a day")
    @CsvSource({
        "three a day, 3",
        "one tablet a day, 1",
        "max 6/day, 6",
        "3 to 4 a day, 3 to 4",
        "down from 4 to 3 a day, 3",
        "six per day, 6"
    })
    void countsUnitsInWords(String words, String units) {
        assertThat(Dose.counted(words)).map(Object::toString).contains(units);
    }
}
