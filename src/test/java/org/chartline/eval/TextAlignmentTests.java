package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.chartline.exchange.Annotation;
import org.junit.jupiter.api.Test;

class TextAlignmentTests {

    private static final String TRUTH = "She takes Norco 10/325 daily.\nPain is 8/10 today.";

    @Test
    void aMentionStandsWhereTheOtherReadingHasIt() {
        String read = "She   tokes Norco 10/325 daily.\n\n\nPain is 8/10 today.";

        assertThat(moved(read, "8/10")).isEqualTo("8/10");
    }

    @Test
    void aMisreadWordStandsWhereItsOriginalIs() {
        assertThat(moved("She takes Nurcu 10/325 daily. Pain is 8/10 today.", "Nurcu"))
                .isEqualTo("Norco");
    }

    @Test
    void whatTheOtherReadingLacksOverlapsNothingOfIt() {
        assertThat(moved("She takes Norco 10/325 daily. STAMP OF RECEIPT Pain is 8/10 today.", "STAMP OF RECEIPT"))
                .doesNotContain("8/10");
    }

    private static String moved(String read, String words) {
        int begin = read.indexOf(words);
        Annotation there = TextAlignment.of(TRUTH, read)
                .moved(new Annotation("M", begin, begin + words.length(), words, Map.of()));
        return TRUTH.substring(there.begin(), there.end());
    }
}
