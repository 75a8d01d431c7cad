package org.chartline.divide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Corrections as a file. */
class CorrectionLinesTests {

    private static final String HEADING = "file\tpage\twhat\tvalue\tbegin\tquote\tby\tat\twas";

    @Test
    void whatIsWrittenIsReadTheSame() {
        Corrections corrections = Corrections.NONE
                .with(mention("MEDICATION assertion=past", "Norco\n10\\325", 7))
                .with(mention("none", "Pain\tis", 90));

        assertThat(Corrections.of("x", corrections.text().lines().toList())).isEqualTo(corrections);
    }

    @Test
    void aLaterOneTakesThePlaceOfTheSameThingAndKeepsWhatWasFoundFirst() {
        Corrections twice =
                Corrections.NONE.with(type("ur-decision", "consultation")).with(type("billing", "ur-decision"));

        assertThat(twice.all()).singleElement().satisfies(one -> {
            assertThat(one.value()).isEqualTo("billing");
            assertThat(one.review().was()).isEqualTo("consultation");
        });
    }

    @Test
    void theOrderInWhichTheyAreMadeDoesNotMatter() {
        Correction first = mention("none", "Norco", 7);
        Correction second = type("billing", "other");

        assertThat(Corrections.NONE.with(first).with(second))
                .isEqualTo(Corrections.NONE.with(second).with(first));
    }

    @Test
    void withoutItWhatWasFoundHoldsAgain() {
        Correction one = mention("none", "Norco", 7);

        assertThat(Corrections.NONE.with(one).without(one)).isEqualTo(Corrections.NONE);
    }

    @Test
    void columnsStandInAnyOrderAndTheLastCellsMayBeLeftOut() {
        assertThat(Corrections.of("x", List.of("quote\tfile\tpage\twhat\tvalue\tby", "Norco\ta.pdf\t1\tmention\tnone"))
                        .all())
                .singleElement()
                .extracting(Correction::passage)
                .isEqualTo(Optional.of(new Correction.Passage(-1, "Norco")));
    }

    @Test
    void aMentionWithoutItsWordsIsRefused() {
        assertThatThrownBy(() -> Corrections.of("x", List.of(HEADING, "a.pdf\t1\tmention\tnone")))
                .isInstanceOf(BadCorrectionException.class)
                .hasMessageStartingWith("x:2: no quote");
    }

    @Test
    void twoWordsOnTheSameThingAreRefused() {
        assertThatThrownBy(() -> Corrections.of(
                        "x", List.of(HEADING, "a\t1\tmention\tnone\t4\tNorco", "a\t1\tmention\tDATE\t4\tNorco")))
                .isInstanceOf(BadCorrectionException.class)
                .hasMessageStartingWith("x:3: says otherwise than line 2");
    }

    private static Correction type(String value, String was) {
        return new Correction(
                "x",
                1,
                "a.pdf",
                2,
                Correction.What.TYPE,
                value,
                Optional.empty(),
                new Correction.Review("ann", "2026-01-01T00:00:00Z", was));
    }

    private static Correction mention(String value, String words, int begin) {
        return new Correction(
                "x",
                1,
                "a.pdf",
                2,
                Correction.What.MENTION,
                value,
                Optional.of(new Correction.Passage(begin, words)),
                new Correction.Review("ann", "2026-01-01T00:00:00Z", "none"));
    }
}
