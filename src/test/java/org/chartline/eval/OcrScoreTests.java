package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcrScoreTests {

    @Test
    void aWordThatDiffersInCaseOrPunctuationIsWrong() {
        assertThat(OcrScore.of("Pain is 8/10 today.", "pain is 8/10 today").accuracy())
                .isEqualTo(0.5);
    }

    @Test
    void theLookOfQuotesLinesAndBoxesDoesNotCount() {
        assertThat(OcrScore.of("[X] Workers\u2019 pay: ____ \u2013 none", "Workers' pay: - none")
                        .accuracy())
                .isEqualTo(1);
    }

    @Test
    void wordsInAnotherPlaceAreFoundInAnyOrder() {
        OcrScore score = OcrScore.of("one two three four", "three four one two");

        assertThat(score.accuracyInAnyOrder() - score.accuracy()).isEqualTo(1);
    }
}
