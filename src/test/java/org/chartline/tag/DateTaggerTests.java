package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row on the roles of dates tests itself. */
class DateTaggerTests {

    private static final DateTagger TAGGER = new DateTagger();

    static Stream<Arguments> rows() {
        return Rows.read("date-roles", DateRoleRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> rowsThatCanMisfire() {
        return rows().filter(
                        row -> !((DateRoleRow) row.get()[1]).counterExample().isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleHasTheRoleFromThisRow(String id, DateRoleRow row) {
        DateMention date = marked(row.example());
        assertThat(date.role()).isEqualTo(row.role());
        assertThat(date.evidence().rule()).endsWith(":" + id);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rowsThatCanMisfire")
    void theCounterExampleIsDecidedByOthers(String id, DateRoleRow row) {
        assertThat(marked(row.counterExample()).evidence().rule()).doesNotEndWith(":" + id);
    }

    @Test
    void twoColumnsOfALetterHeadKeepTheirLabels() {
        assertThat(tag("Date Assigned:     01/04/2017          Date of Injury:     11/07/2016\n"
                        + "Decision Date:     01/27/2017          UR Denial Date:     11/22/2016\n"
                        + "Priority:          Standard            Application         12/02/2016\n"))
                .extracting(DateMention::role)
                .containsExactly(
                        DateMention.Role.IMR,
                        DateMention.Role.INJURY,
                        DateMention.Role.IMR,
                        DateMention.Role.UR,
                        DateMention.Role.IMR);
    }

    @Test
    void theLabelOverAColumnNamesItsDate() {
        assertThat(tag("Patient             DOB           Date of service\n"
                        + "Doe, Jan            4/17/69       4/10/14\n"))
                .extracting(DateMention::role)
                .containsExactly(DateMention.Role.OTHER, DateMention.Role.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Utilization Review documentation dated 1-6-17 non-certified the requests.",
                "The request for an MRI was denied on 1/6/2017.",
                "On 1-6-17 the request was non-certified.",
                "On 1-6-17, utilization review determined that it was not needed.",
                "UR DENIAL DATE: 01/06/2017"
            })
    void theDateOfAReviewIsItsOwn(String text) {
        assertThat(tag(text)).extracting(DateMention::role).containsExactly(DateMention.Role.UR);
    }

    @Test
    void anInjuryAndTheVisitAfterItAreToldApart() {
        assertThat(tag("He injured his back on 10/02/2014. He was seen on 10/05/2014 for pain."))
                .extracting(DateMention::role)
                .containsExactly(DateMention.Role.INJURY, DateMention.Role.SERVICE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norco 10/325 daily", "Pain is 9/10", "in 2009", "L4/5", "11/31/14", "4/6 visits"})
    void thisIsNoDate(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void aMisreadDateIsRepairedAndSaysSo() {
        assertThat(tag("Seen on l1/11/2Ol4 for pain.")).singleElement().satisfies(date -> {
            assertThat(date.value()).hasToString("2014-11-11");
            assertThat(date.evidence().rule()).startsWith("dates-repaired");
        });
    }

    private static DateMention marked(String marked) {
        int begin = marked.indexOf("[[");
        return tag(marked.replace("[[", "").replace("]]", "")).stream()
                .filter(date -> date.evidence().span().begin() == begin)
                .findFirst()
                .orElseThrow();
    }

    private static List<DateMention> tag(String text) {
        return TAGGER.tag(Notes.note(text));
    }
}
