package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmudgedDatesTests {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiterString = " -> ", textBlock = """
            Employee signature (signed)   Date: 5=25=17 -> 2017-05-25
            Nombre ALMA  fecha 9-15-1b -> 2016-09-15
            Name J. Orr pate 3/26/A5 -> 2015-03-26
            Date of exam: 1O/Z1/2Ol4 -> 2014-10-21
            signed S/12/13 -> 2013-05-12
            """)
    void aGarbledDateBesideItsLabelIsRead(String line, String date) {
        assertThat(SmudgedDates.with(List.of(), line))
                .extracting(found -> String.valueOf(found.date()))
                .containsExactly(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratio 5=25=17",
                "Date S/AB/N6",
                "Date: 13/45/17",
                "Dates of both visits",
                "Date 4 of the series, b-l-S",
                "visit 4 of 6"
            })
    void whatIsNoDateOrHasNoLabelIsLeft(String line) {
        assertThat(SmudgedDates.with(List.of(), line)).isEmpty();
    }

    @Test
    void aDateThatWasReadStays() {
        String line = "Date: 5/25/17";
        List<FoundDate> found = DateFinder.find(line);

        assertThat(SmudgedDates.with(found, line)).isEqualTo(found);
    }
}
