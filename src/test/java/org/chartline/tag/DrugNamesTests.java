package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugNamesTests {

    private record ClassRow(String ingredient, List<String> classes) {}

    private final DrugNames names = new DrugNames();
    private final List<ClassRow> rows = Rows.read("drug-classes", ClassRow.class);

    @ParameterizedTest
    @CsvSource({
        "Norco, opioid",
        "Vicoprofen, opioid",
        "Percocet, opioid",
        "Suboxone, opioid",
        "Ultram, opioid",
        "Naprosyn, nsaid",
        "Celebrex, nsaid",
        "Soma, muscle relaxant",
        "Valium, benzodiazepine",
        "Neurontin, anticonvulsant",
        "Prilosec, proton pump inhibitor",
        "Cymbalta, antidepressant",
        "Fioricet, barbiturate",
        "Narcan, opioid antagonist"
    })
    void aBrandBelongsToTheClassesOfItsIngredients(String brand, String drugClass) {
        assertThat(names.classesOf(names.ingredient(brand).orElseThrow())).contains(drugClass);
    }

    @ParameterizedTest
    @CsvSource({"Tylenol", "Fioricet", "Narcan", "Movantik", "Aspirin", "Soma", "Voltaren"})
    void whatIsNotAnOpioidIsNotWeighedAsOne(String brand) {
        assertThat(names.classesOf(names.ingredient(brand).orElseThrow())).doesNotContain("opioid");
    }

    @ParameterizedTest
    @CsvSource({"opioid, opioid", "narcotics, opioid", "NSAIDs, nsaid", "benzos, benzodiazepine", "stimulant, stimulant"
    })
    void aWordNamesAClass(String word, String drugClass) {
        assertThat(names.drugClass(word)).contains(drugClass);
    }

    @Test
    void anOrdinaryWordNamesNothing() {
        assertThat(names.drugClass("examination")).isEmpty();
        assertThat(names.ingredient("examination")).isEmpty();
    }

    @Test
    void everyClassedIngredientIsOneOfADrug() {
        Set<String> known = Rows.read("drugs", DrugRow.class).stream()
                .flatMap(row -> Arrays.stream(row.ingredient().split("\\+")))
                .collect(Collectors.toSet());

        assertThat(rows).extracting(ClassRow::ingredient).isSubsetOf(known);
    }

    @Test
    void ingredientsStandOnceAndInOrder() {
        List<String> ingredients = rows.stream().map(ClassRow::ingredient).toList();

        assertThat(ingredients).containsExactlyElementsOf(new TreeSet<>(ingredients));
    }

    /** A class by another name than drugs.tsv gives it would be asked for and never found. */
    @Test
    void everyNameOfAClassMeansTheClassItself() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.classes())
                        .isNotEmpty()
                        .allSatisfy(c -> assertThat(names.drugClass(c)).contains(c)));
    }
}
