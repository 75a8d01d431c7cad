package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row on pain tests itself; what only looks like a pain rating stays alone. */
class PainScoreTaggerTests {

    private static final PainScoreTagger TAGGER = new PainScoreTagger(new Assertions());

    static Stream<Arguments> scores() {
        return Rows.read("pain-scores", PainRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> cues() {
        return Rows.read("pain-cues", PainCueRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> contexts() {
        return Rows.read("pain-contexts", PainContextRow.class).stream()
                .map(row -> Arguments.of(row.context() + ": " + row.example(), row));
    }

    static Stream<Arguments> parts() {
        return Rows.read("pain-sites", PainSites.Row.class).stream().map(row -> Arguments.of(row.example(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void theExampleGivesTheExpectedScores(String id, PainRow row) {
        String found = tag(row.example()).stream()
                .map(score -> score.evidence().text() + "="
                        + score.low().stripTrailingZeros().toPlainString() + "-"
                        + score.high().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining("|"));
        assertThat(found).isEqualTo(row.expect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void theCounterExampleGivesNone(String id, PainRow row) {
        assertThat(tag(row.counterExample())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cues")
    void aCueDecidesInItsExampleOnly(String id, PainCueRow row) {
        boolean pain = row.kind() == PainCueRow.Kind.PAIN || row.kind() == PainCueRow.Kind.ALONE;
        assertThat(tag(row.example()).isEmpty()).isEqualTo(!pain);
        assertThat(tag(row.counterExample()).isEmpty()).isEqualTo(pain);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contexts")
    void theExampleIsRatedInItsContext(String id, PainContextRow row) {
        assertThat(tag("Pain: " + row.example())).extracting(PainScore::context).contains(row.context());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("parts")
    void aPartOfTheBodyIsTheSiteBeforeAndAfterItsScore(String id, PainSites.Row row) {
        assertThat(site("Her " + row.example() + " pain is 7/10.")).isEqualTo(row.example());
        assertThat(site("She has 7/10 pain in the " + row.example() + ".")).isEqualTo(row.example());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norco 10/325 for pain",
                "Pain; strength is 5/5 and EHL 4/10",
                "Pain with 3+ tenderness and reflexes 2/4",
                "8/8/14 pain flared",
                "Seen 9/10 for pain",
                "Pain, BP 120/80",
                "Pain at flexion 40/60",
                "Pain less after visit 4/10",
                "Pain at L4/5",
                "Pain with 24/7 care",
                "No lifting 5/10 lbs due to pain",
                "Pain report, page 9/10",
                "Waddell's 3/10, pain behaviour",
                "She has had pain for at least 6 months",
                "Pain after a course of at least 5 visits"
            })
    void falseFriendsAreNoPainScores(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @Test
    void aNumberOfTenWithoutPainIsNoScore() {
        assertThat(tag("The score was 9/10.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pain is 7/1O", "Pain is 7/l0", "Pain is 7/I0"})
    void misreadDigitsAreRead(String text) {
        assertThat(tag(text))
                .extracting(PainScore::low)
                .extracting(Object::toString)
                .containsExactly("7");
    }

    @Test
    void withoutAndWithMedicationAreToldApart() {
        assertThat(tag("Pain is rated 8 out of 10 without and 4/10 with medications."))
                .extracting(PainScore::context)
                .containsExactly(PainScore.Context.WITHOUT_MEDICATION, PainScore.Context.WITH_MEDICATION);
    }

    @Test
    void worstLeastAndAverageAreToldApart() {
        assertThat(tag("Pain: current 7, best 5, worst 9"))
                .extracting(PainScore::context)
                .containsExactly(PainScore.Context.CURRENT, PainScore.Context.LEAST, PainScore.Context.WORST);
    }

    @Test
    void aScoreIsCurrentOnlyWhereTheTextSaysSo() {
        assertThat(tag("The patient rates the pain at 8/10."))
                .extracting(PainScore::context)
                .containsExactly(PainScore.Context.UNSPECIFIED);
    }

    @Test
    void theLabelOverAFormsColumnSpeaksForItsNumber() {
        assertThat(tag("For office use      Pain today (0-10)     Refills\nLM   BP 128/80     8/10      yes"))
                .hasSize(1);
    }

    @Test
    void eachScoreHasItsOwnSite() {
        assertThat(tag("Pain: low back 8/10, neck 6/10, left shoulder 4/10"))
                .extracting(score -> score.site().map(Quoted::text).orElse(""))
                .containsExactly("low back", "neck", "left shoulder");
    }

    private static String site(String text) {
        return tag(text).get(0).site().map(Quoted::text).orElse("");
    }

    private static List<PainScore> tag(String text) {
        return TAGGER.tag(Notes.note(text));
    }
}
