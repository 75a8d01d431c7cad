package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTests {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            November 11, 2014 | 2014-11-11
            Nov 11, 2014 | 2014-11-11
            Nov. 11, '14 | 2014-11-11
            11/11/2014 | 2014-11-11
            11/11/14 | 2014-11-11
            11-11-14 | 2014-11-11
            11.11.14 | 2014-11-11
            2014-11-11 | 2014-11-11
            11-Nov-2014 | 2014-11-11
            Dec-29-2014 | 2014-12-29
            DEC 18 2014 | 2014-12-18
            11th of November 2014 | 2014-11-11
            November 2014 | 2014-11
            4/2009 | 2009-04
            7/4/62 | 1962-07-04
            11-17- 2016 | 2016-11-17
            l1/11/2Ol4 | 2014-11-11
            """)
    void reads(String written, String iso) {
        assertThat(DateFinder.find("Seen " + written + ", in follow up."))
                .singleElement()
                .satisfies(found -> assertThat(found.date()).hasToString(iso));
    }

    /** Trap 15 and its kin: numbers that only look like dates. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norco 10/325",
                "grip 22/24/22 kg",
                "strength 5/5",
                "BP 120/80",
                "L4/5",
                "visit 8/12",
                "559-555-0162",
                "GPC-13-0047718",
                "9-10 visits",
                "10:05 / 10:52",
                "7-8/10",
                "11/31/14",
                "13/11/14",
                "2/29/13",
                "11/14",
                "may 20 be",
                "lift 5-10-15 lbs",
                "section 3.3.9"
            })
    void leavesAlone(String text) {
        assertThat(DateFinder.find("Noted " + text + " today.")).isEmpty();
    }

    @Test
    void saysWhatItRepaired() {
        assertThat(DateFinder.find("ll/11/14 and 11/12/14"))
                .extracting(FoundDate::repaired)
                .containsExactly(true, false);
    }
}
