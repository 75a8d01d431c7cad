package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureSitesTests {

    private static final ProcedureSites SITES = ProcedureSites.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI of the left ankle                                             | ankle
                    therapy 2 times a week for 6 weeks to the neck                    | neck
                    therapy sessions for the left wrist is upheld                     | wrist
                    X-rays (2 view) were taken of the chest                           | chest
                    manipulation for chronic low back pain                            | low back
                    MRI right shoulder was done                                       | shoulder
                    acupuncture x 8, lumbar                                           | lumbar
                    """)
    void theSiteStandsBehindAmountsAndLinks(String text, String site) {
        Span name = new Span(0, text.indexOf(' '));
        assertThat(SITES.behind(text, name, text.length())
                        .map(found -> found.span().of(text)))
                .contains(site);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MRI, knee pain persists
                    surgery was discussed and the knee examined
                    therapy because of the neck
                    """)
    void aPartInAnotherStatementIsNoSite(String text) {
        Span name = new Span(0, text.indexOf(' ') - (text.contains(",") ? 1 : 0));
        assertThat(SITES.behind(text, name, text.length())).isEmpty();
    }

    @Test
    void aNameHoldsItsSite() {
        String text = "total knee replacement";
        assertThat(SITES.within(text, new Span(0, text.length()))
                        .map(found -> found.span().of(text)))
                .contains("knee");
    }

    @Test
    void aSideStandsAloneBehindAName() {
        String text = "Nerve block, left. Next week";
        assertThat(SITES.side(text, new Span(0, 11), new Span(0, text.length())))
                .contains(Procedure.Side.LEFT);
    }

    @Test
    void everyLinkLeadsToASite() {
        assertThat(Rows.read("site-links", SiteLinkRow.class)).allSatisfy(row -> {
            String text = "MRI " + row.name() + " the wrist";
            assertThat(SITES.behind(text, new Span(0, 3), text.length())).isPresent();
        });
    }
}
