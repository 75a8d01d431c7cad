package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.chartline.divide.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {

    @ParameterizedTest
    @ValueSource(strings = {"2014-11-11", "2013-01", "2009"})
    void isWrittenAsItIsRead(String iso) {
        assertThat(PartialDate.parse(iso)).hasToString(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-11-31", "2013-02-29", "2014-13", "14-11-11", "2014-00-05", "today"})
    void refusesWhatTheCalendarDoesNotHave(String iso) {
        assertThatThrownBy(() -> PartialDate.parse(iso)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void aMonthReachesFromItsFirstToItsLastDay() {
        PartialDate month = PartialDate.parse("2012-02");

        assertThat(month.precision()).isEqualTo(Precision.MONTH);
        assertThat(month.earliest()).isEqualTo(LocalDate.of(2012, 2, 1));
        assertThat(month.latest()).isEqualTo(LocalDate.of(2012, 2, 29));
    }

    @Test
    void aDayComesBeforeTheMonthThatBeginsWithIt() {
        assertThat(PartialDate.parse("2014-11-01")).isLessThan(PartialDate.parse("2014-11"));
        assertThat(PartialDate.parse("2014-11")).isLessThan(PartialDate.parse("2014-11-02"));
    }
}
