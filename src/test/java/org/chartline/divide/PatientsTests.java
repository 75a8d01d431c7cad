package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.junit.jupiter.api.Test;

class PatientsTests {

    private static final Divider DIVIDER = new Divider();

    private static final Sheet OWN = sheet("Patient: Mai-Lin Tran  DOB: 10/22/1970  Claim No.: LK-2016-77140");

    @Test
    void aNameLikeThePatientsWithAnotherBirthIsAnotherPatient() {
        assertThat(same("Patient: Mai-Hoa Trinh  DOB: 03/02/1958  Claim No.: LK-2015-71470"))
                .contains(false);
    }

    @Test
    void anotherFirstNameIsNotMendedByTheLastName() {
        assertThat(same("Patient: Mai-Hoa Tran  DOB: 03/02/1958")).contains(false);
    }

    @Test
    void aMisreadNameWithTheOwnClaimNumberStays() {
        assertThat(same("Patient: Nal Tiao  DOB: 11/02/1959\nLK-2016-77140")).isNotEqualTo(Optional.of(false));
    }

    @Test
    void theDoctorsNameIsNotThePatients() {
        assertThat(same("Name: Hargrove Nakala MD   Specialty: pain")).isEmpty();
    }

    @Test
    void theYearOfAScanIsMendedWhereOneYearIsLikely() {
        LikelyDays likely = new LikelyDays(
                Optional.of(PartialDate.parse("2012-11-20")), Optional.of(PartialDate.parse("2015-04-30")));

        assertThat(likely.mended(PartialDate.parse("1945-03-26"))).contains(PartialDate.parse("2015-03-26"));
    }

    @Test
    void aYearThatSomebodyMayHaveWrittenIsNotMended() {
        LikelyDays likely = new LikelyDays(
                Optional.of(PartialDate.parse("2012-11-20")), Optional.of(PartialDate.parse("2015-04-30")));

        assertThat(likely.mended(PartialDate.parse("2004-03-26"))).isEmpty();
    }

    @Test
    void theYearOfACellStandsBelow() {
        String cell = "Visit # 5       Date: 12-16-\nof 8                 14\n";

        assertThat(WrappedDates.with(List.of(), cell))
                .extracting(FoundDate::date)
                .containsExactly(PartialDate.parse("2014-12-16"));
    }

    private static Optional<Boolean> same(String text) {
        return Patients.of(List.of(OWN, OWN, OWN)).same(List.of(sheet(text)));
    }

    private static Sheet sheet(String text) {
        return DIVIDER.sheet(new Page(1, text, List.of(), Reading.TEXT, false));
    }
}
