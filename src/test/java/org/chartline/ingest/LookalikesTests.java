package org.chartline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that were read as others that look like them. */
class LookalikesTests {

    @ParameterizedTest
    @CsvSource({
        "OWC, DWC",
        "0.0.B., D.O.B.",
        "b.1.d., b.i.d.",
        "180 Ib., 180 Ib.",
        "Ib., lb.",
        "tn, in",
        "(lnjury, (injury",
        "contro!., control.",
        "Diviston, Division"
    })
    void aWordThatNobodyKnowsBecomesTheKnownOneThatLooksLikeIt(String read, String mended) {
        assertThat(Lookalikes.mend(read)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource({"LS-S1, L5-S1", "(LS/S1), (L5/S1)", "MS54.16, M54.16"})
    void aFiveOfALevelOrACodeIsMended(String read, String mended) {
        assertThat(Lookalikes.mend(read)).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L5",
                "(L5-S1),",
                "Palo",
                "Gil",
                "12",
                "5S",
                "0.5L",
                "T1",
                "G89.4",
                "II",
                "I",
                "LS",
                "MS",
                "L4-5",
                "Tito",
                "B12"
            })
    void aCodeANumberOrANameIsLeft(String word) {
        assertThat(Lookalikes.mend(word)).isEqualTo(word);
    }
}
