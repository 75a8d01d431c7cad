package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows on medications test themselves in the whole pipeline. */
class MedicationRowTests {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();
    private static final List<DrugRow> DRUGS = Rows.read("drugs", DrugRow.class);

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    static Stream<Arguments> sigs() {
        return Rows.read("sig", SigRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> changes() {
        return Rows.read("medication-changes", ChangeRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> changesThatCanMisfire() {
        return changes()
                .filter(row -> !((ChangeRow) row.get()[1]).counterExample().isEmpty());
    }

    static Stream<Arguments> others() {
        return Rows.read("not-medications", NotMedicationRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sigs")
    void theDirectionsOfTheExampleAreRead(String id, SigRow row) {
        assertThat(tag(row.example()))
                .extracting(medication -> medication.attributes().get(row.part().toString()))
                .contains(row.expect());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theExampleTellsTheChange(String id, ChangeRow row) {
        assertThat(tag(row.example())).extracting(Medication::change).contains(Optional.of(row.change()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesThatCanMisfire")
    void theCounterExampleTellsNoSuchChange(String id, ChangeRow row) {
        assertThat(tag(row.counterExample()))
                .isNotEmpty()
                .extracting(Medication::change)
                .doesNotContain(Optional.of(row.change()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void theMarkedNameIsPartOfSomethingElse(String id, NotMedicationRow row) {
        assertThat(marked(row.example())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void theMarkedNameOfTheCounterExampleIsAMedication(String id, NotMedicationRow row) {
        assertThat(marked(row.counterExample())).isPresent();
    }

    @Test
    void drugsAreSortedAndNamedOnce() {
        assertThat(DRUGS)
                .extracting(DrugRow::name)
                .isSortedAccordingTo(Comparator.naturalOrder())
                .doesNotHaveDuplicates();
    }

    @Test
    void namesAreInLowerCase() {
        assertThat(DRUGS).allMatch(row -> row.name().equals(row.name().toLowerCase(Locale.ROOT)));
    }

    @Test
    void ingredientsAreAlphabeticalAndSayNothingOfAmounts() {
        assertThat(DRUGS)
                .allMatch(row ->
                        alphabetical(row.ingredient()) && !row.ingredient().matches(".*[%()].*"));
    }

    private static boolean alphabetical(String ingredient) {
        String[] parts = ingredient.split("\\+");
        String[] sorted = parts.clone();
        Arrays.sort(sorted);
        return Arrays.equals(parts, sorted);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "He is well versed in home exercise., ''",
        "Versed 2 mg IV was given., midazolam",
        "Pre-op labs were drawn., ''",
        "Somatic complaints and somatosensory testing., ''",
        "PATIENT TAKES SOMA 350 MG TID., carisoprodol",
        "Norc0 10/325 #120, acetaminophen+hydrocodone",
        "Norflex ER 100 mg bid, orphenadrine",
        "Tylenol #3 q8h prn, acetaminophen+codeine",
        "Lidoderm 5% patch, lidocaine",
        "Duragesic 50 mcg/hr q72h, fentanyl"
    })
    void aNameIsADrugsWhereItsGuardAllows(String text, String ingredient) {
        assertThat(tag(text).stream().map(Medication::ingredient).findFirst().orElse(""))
                .isEqualTo(ingredient);
    }

    private static Optional<Medication> marked(String marked) {
        int begin = marked.indexOf("[[");
        Span span = new Span(begin, marked.indexOf("]]") - 2);
        return tag(marked.replace("[[", "").replace("]]", "")).stream()
                .filter(medication -> medication.evidence().span().overlaps(span))
                .findFirst();
    }

    private static List<Medication> tag(String text) {
        return TAGGER.tag(Notes.document(text)).stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .toList();
    }
}
