package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the tables of this room does what its example says. */
class DraftRowTests {

    static List<ForbiddenWords.Row> forbidden() {
        return ForbiddenWords.ROWS;
    }

    static List<RecordLine> lines() {
        return RecordLine.rows();
    }

    static List<StatementRow> statements() {
        return StatementRow.rows();
    }

    static List<Claim> claims() {
        return Claim.rows();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void aForbiddenWordIsFoundInItsExample(ForbiddenWords.Row row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aLineIsFoundInItsExample(RecordLine row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimIsBorneOutByItsExampleAndNotByTheOther(Claim claim) {
        assertThat(claim.quote().matcher(claim.example()).find()).isTrue();
        assertThat(claim.quote().matcher(claim.counterExample()).find()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aStatementIsFoundInItsExampleAndNotInTheOther(StatementRow row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
        assertThat(row.pattern().matcher(row.counterExample()).find()).isFalse();
    }

    static List<NotHad> notHad() {
        return NotHad.rows();
    }

    @ParameterizedTest
    @MethodSource("notHad")
    void aTreatmentThatWasNotHadIsTold(NotHad row) {
        assertThat(NotHad.in(row.example())).isTrue();
        assertThat(row.pattern().matcher(row.counterExample()).find()).isFalse();
    }
}
