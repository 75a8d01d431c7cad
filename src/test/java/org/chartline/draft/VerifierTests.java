package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;

import java.util.List;
import java.util.Optional;
import org.chartline.store.CaseFile;
import org.chartline.timeline.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifierTests {

    private static final CaseFile CASE = caseFile(
            progressReport(
                    "11/11/2014",
                    "She rates the pain of her left arm at 9/10 today. She takes OxyContin 30 mg b.i.d. She is unable to lift."),
            progressReport("06/10/2014", "She takes OxyContin 20 mg b.i.d. No lifting over 10 pounds."));

    private static final Verifier VERIFIER = new Verifier(CASE);
    private static final List<Sentence> SENTENCES =
            CaseReport.of(CASE).summary().sentences();

    @Test
    void everySentenceOfAFreshDraftHolds() {
        assertThat(SENTENCES).isNotEmpty().allMatch(Sentence::verified);
    }

    @ParameterizedTest(name = "{0} made {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9/10              | 4/10
            30 mg             | 40 mg
            30 mg             | 20 mg
            November 11, 2014 | November 12, 2014
            November 11, 2014 | June 10, 2014
            OxyContin         | Percocet
            unable to lift    | able to lift
            No lifting        | lifting
            opioid            | NSAID
            """)
    void aChangedFigureDateDrugOrNegationIsMarked(String was, String made) {
        List<Sentence> changed = SENTENCES.stream()
                .filter(sentence -> sentence.text().contains(was))
                .map(sentence ->
                        VERIFIER.verify(sentence.reworded(sentence.text().replace(was, made))))
                .toList();

        assertThat(changed).isNotEmpty().noneMatch(Sentence::verified);
    }

    @ParameterizedTest
    @CsvSource({"right", "not", "gabapentin", "42", "represented"})
    void anAddedSideNegationDrugNumberOrStatementIsMarked(String word) {
        assertThat(SENTENCES.stream()
                        .filter(sentence -> sentence.slot() == Slot.VISIT)
                        .map(sentence -> VERIFIER.verify(sentence.reworded(sentence.text() + " " + word))))
                .isNotEmpty()
                .noneMatch(Sentence::verified);
    }

    @Test
    void aQuoteThatDoesNotStandThereIsMarked() {
        Sentence sentence = cited();
        List<Citation> moved = sentence.citations().stream()
                .map(c -> new Citation(c.document(), c.page(), c.begin() + 1, c.end() + 1, c.quote()))
                .toList();

        assertThat(VERIFIER.fault(sentence.text(), moved))
                .hasValueSatisfying(fault -> assertThat(fault).startsWith("a quote does not stand on page"));
    }

    @Test
    void aQuoteThatBearsOutNothingIsMarked() {
        Sentence sentence = cited();

        assertThat(VERIFIER.fault("It was noted.", sentence.citations()))
                .hasValueSatisfying(fault -> assertThat(fault).contains("bears out nothing"));
    }

    @Test
    void aConclusionOnNecessityIsMarkedWhoeverDrewIt() {
        CaseFile letter = caseFile(progressReport("11/11/2014", "The request is medically necessary."));
        Citation quote = Citation.of(
                letter.documents().get(0).document(),
                new org.chartline.divide.Place(
                        1,
                        letter.documents().get(0).document().text().indexOf("The request"),
                        letter.documents().get(0).document().text().indexOf("necessary.") + 9));

        assertThat(new Verifier(letter).fault("“" + quote.quote() + "”.", List.of(quote)))
                .hasValueSatisfying(fault -> assertThat(fault).contains("decides necessity"));
    }

    @Test
    void theCoverageIsCounted() {
        assertThat(VERIFIER.fault("Occupation: not found in the 2 of 2 pages read.", List.of()))
                .isEmpty();
        assertThat(VERIFIER.fault("Occupation: not found in the 3 of 3 pages read.", List.of()))
                .isPresent();
    }

    private static Sentence cited() {
        Optional<Sentence> found = SENTENCES.stream()
                .filter(sentence -> sentence.slot() == Slot.VISIT)
                .findFirst();
        return found.orElseThrow();
    }
}
