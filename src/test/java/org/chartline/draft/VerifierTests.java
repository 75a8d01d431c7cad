package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;

import java.util.List;
import org.chartline.store.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTests {

    private static final CaseFile CASE = caseFile(
            progressReport(
                    "11/11/2014",
                    "She rates the pain of her left arm at 9/10 today. She takes OxyContin 30 mg b.i.d. She is unable to lift."),
            progressReport("06/10/2014", "She takes OxyContin 20 mg b.i.d. No lifting over 10 pounds."));

    private static final CaseReport REPORT = CaseReport.of(CASE);

    @Test
    void everySentenceOfAFreshDraftHolds() {
        assertThat(REPORT.summary().sentences()).isNotEmpty().allMatch(Sentence::verified);
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9/10              | 4/10
            30 mg             | 40 mg
            November 11, 2014 | November 12, 2014
            OxyContin         | Percocet
            """)
    void aChangedFigureDateOrDrugIsMarked(String was, String made) {
        List<Sentence> changed = REPORT.summary().sentences().stream()
                .filter(sentence -> sentence.text().contains(was))
                .map(sentence ->
                        new Sentence(sentence.text().replace(was, made), sentence.citations(), sentence.fault()))
                .map(new Verifier(CASE)::verify)
                .toList();

        assertThat(changed).isNotEmpty().noneMatch(Sentence::verified);
    }

    @Test
    void anAddedSideOrNegationIsMarked() {
        Sentence sentence = REPORT.summary().sentences().stream()
                .filter(s -> s.text().contains("OxyContin 30 mg"))
                .findFirst()
                .orElseThrow();
        Verifier verifier = new Verifier(CASE);

        assertThat(verifier.verify(Sentence.of(sentence.text() + " right", sentence.citations()))
                        .verified())
                .isFalse();
        assertThat(verifier.verify(Sentence.of(
                                sentence.text().replace("was noted", "was not noted"), sentence.citations()))
                        .verified())
                .isFalse();
    }

    @Test
    void aQuoteThatDoesNotStandThereIsMarked() {
        Sentence sentence = REPORT.summary().sentences().stream()
                .filter(s -> !s.citations().isEmpty())
                .findFirst()
                .orElseThrow();
        var moved = sentence.citations().stream()
                .map(c -> new org.chartline.timeline.Citation(
                        c.document(), c.page(), c.begin() + 1, c.end() + 1, c.quote()))
                .toList();

        assertThat(new Verifier(CASE)
                        .verify(Sentence.of(sentence.text(), moved))
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("a quote does not stand on page"));
    }

    @Test
    void aConclusionOnNecessityIsMarked() {
        Sentence sentence = REPORT.summary().sentences().get(0);

        assertThat(new Verifier(CASE)
                        .verify(Sentence.of("The request is not medically necessary.", sentence.citations()))
                        .fault())
                .hasValueSatisfying(fault -> assertThat(fault).contains("decides necessity"));
    }
}
