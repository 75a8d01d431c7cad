package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutTests {

    @Test
    void joinsALineThatOnlyThePageEnded() {
        String text = """
                The patient is a 44-year-old server who tripped over a floor mat. She denies nausea or
                constipation and takes her medications as they were prescribed by the treating doctor.
                She works.
                """;

        assertThat(Layout.flow(text)).contains("nausea or constipation and takes");
    }

    @Test
    void keepsListItemsApart() {
        String text = """
                1. Norco 10/325 mg one tablet by mouth every six hours as needed for pain, number 120
                2. Soma 350 mg
                """;

        assertThat(Layout.flow(text)).isEqualTo(text);
    }

    @Test
    void keepsTableRowsApart() {
        String text = """
                Date of fill        Drug                         Quantity        Days       Prescriber
                06/01/2014          OxyContin 30 mg              60              30         Oduya
                07/01/2014          Soma 350 mg                  90              30         Oduya
                """;

        assertThat(Layout.flow(text)).isEqualTo(text);
    }

    @Test
    void readsDoubleSpacedLinesThrough() {
        String line = "The applicant is a represented server who has filed a claim for chronic neck pain and\n\n";

        assertThat(Layout.flow(line.repeat(8))).doesNotContain("\n\nThe");
    }

    @Test
    void keepsAHeadingAlone() {
        String text = "This sentence is long enough to fill the line of the page up to its right hand edge\n"
                + "CURRENT MEDICATIONS\n"
                + "This sentence is long enough to fill the line of the page up to its right hand edge\n";

        assertThat(Layout.flow(text)).contains("\nCURRENT MEDICATIONS\n");
    }

    static LongStream seeds() {
        return new Random().longs(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void movesNoCharacter(long seed) {
        Random random = new Random(seed);
        String alphabet = "ab  \n\n\f\t.:1-é\u0000😀";
        String text = random.ints(400, 0, alphabet.length())
                .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .reduce("", String::concat);

        String flowed = Layout.flow(text);

        assertThat(flowed).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                assertThat(flowed.charAt(i)).isEqualTo(text.charAt(i));
            }
        }
    }
}
