package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTableTests {

    private static final String CARD = """
            Harbor Lane Acupuncture
            TREATMENT CARD
            Patient: Olga Brandt    Claim: ZX-1    Date of service: 11/24/2014

             #      Date          %s      Note
             1      11/3/14       %s                     slept well
                                                          with the lamp
             2      11/10/14      %s                     no change
             3      11/24/14      5/3                     better
            """;

    @Test
    void aCardTellsOfEachSessionBeforeAndAfter() {
        assertThat(scores(CARD.formatted("Pain before / after", "8/6", "7/5")))
                .contains("2014-11-03 8 before", "2014-11-03 6 after", "2014-11-10 7 before", "2014-11-10 5 after");
    }

    @Test
    void twoNumbersBelowAHeadingOfOneAreNotGuessedAt() {
        assertThat(scores(CARD.formatted("Pain", "8/6", "7/5"))).isEmpty();
    }

    private static List<String> scores(String card) {
        return Timeline.of(caseFile(card)).told().stream()
                .flatMap(visit -> visit.pain().stream()
                        .map(fact -> visit.date() + " " + fact.mention().low() + " "
                                + fact.mention().context()))
                .toList();
    }
}
