package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadDigitsTests {

    @ParameterizedTest
    @CsvSource({
        "Norco l0/325 mg, Norco 10/325 mg",
        "Mobic l5 mg #3O, Mobic 15 mg #30",
        "metformin lOOO mg bid, metformin 1000 mg bid",
        "pain O/1O at rest, pain 0/10 at rest",
        "Lyrica 15Omg, Lyrica 150mg"
    })
    void lettersAmongDigitsAreDigits(String read, String written) {
        assertThat(MisreadDigits.mend(read)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"I lie on the sofa", "L5-S1 and C5", "o lifting", "type II", "HLA-B27 Oslo"})
    void wordsAreLeftAlone(String words) {
        assertThat(MisreadDigits.mend(words)).isEqualTo(words);
    }
}
