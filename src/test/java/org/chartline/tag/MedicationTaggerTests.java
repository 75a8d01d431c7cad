package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What belongs to which drug, where several stand together. */
class MedicationTaggerTests {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    @Test
    void aLeadInLineSpeaksOfEveryDrugBelowIt() {
        assertThat(changes("Continue the following medications:\n1. Norco 10/325 mg tid\n2. Soma 350 mg qhs"))
                .containsEntry("Norco", "continue")
                .containsEntry("Soma", "continue");
    }

    @Test
    void aLeadInLineEndsAtAnEmptyLine() {
        assertThat(changes("Discontinue the following medications:\n1. Norco\n\nShe takes Lyrica 75 mg bid."))
                .containsEntry("Norco", "stop")
                .doesNotContainKey("Lyrica");
    }

    @Test
    void aChangeInAListIsItsOwnDrugs() {
        assertThat(
                        changes(
                                "Continue the following: Norco 10/325 mg tid, then decrease to Ultram 50 mg bid, Lyrica 75 mg."))
                .containsEntry("Ultram", "decrease")
                .containsEntry("Lyrica", "continue");
    }

    @Test
    void aChangeThatIsNotMadeIsNone() {
        assertThat(changes("There is no documentation of a decrease in Norco.")).isEmpty();
    }

    @Test
    void oneStopsAndTheOtherStarts() {
        assertThat(changes("She was switched from Norco to Lyrica 75 mg bid."))
                .containsEntry("Norco", "stop")
                .containsEntry("Lyrica", "start");
    }

    @Test
    void brandAndGenericShareStrengthAndQuantity() {
        assertThat(tag("HCTZ (hydrochlorothiazide) 25mg qd #100."))
                .extracting(Medication::attributes)
                .allSatisfy(attributes ->
                        assertThat(attributes).containsAllEntriesOf(Map.of("strength", "25mg", "quantity", "#100")));
    }

    @Test
    void otherDrugsDoNotShareStrength() {
        assertThat(tag("Norco 10/325 mg, Soma and Lyrica"))
                .extracting(medication -> medication.sig().strength().isPresent())
                .containsExactly(true, false, false);
    }

    @Test
    void anAmountBelongsToTheDrugThatItLeadsIn() {
        assertThat(tag("1 mL of 0.25% Marcaine plus 40 mg of Depo-Medrol was injected."))
                .extracting(medication -> medication.sig().strength().map(Quoted::text))
                .containsExactly(Optional.of("0.25%"), Optional.of("40 mg"));
    }

    @Test
    void aRouteBeforeAListIsThatOfAll() {
        assertThat(tag("Topical diclofenac, ibuprofen and ketoprofen were compared."))
                .extracting(medication -> medication.sig().route().map(Quoted::text))
                .containsOnly(Optional.of("Topical"));
    }

    @Test
    void aCreamNamedByItsIngredientsIsOneCompound() {
        assertThat(tag("Flurbiprofen 20%/Cyclobenzaprine 4%/Lidocaine 5% 180 gm apply tid"))
                .extracting(Medication::kind, Medication::ingredient)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Medication.Kind.COMPOUND, "cyclobenzaprine+flurbiprofen+lidocaine"));
    }

    private static Map<String, String> changes(String text) {
        Map<String, String> changes = new TreeMap<>();
        tag(text)
                .forEach(medication -> medication
                        .change()
                        .ifPresent(change -> changes.put(medication.evidence().text(), change.toString())));
        return changes;
    }

    private static List<Medication> tag(String text) {
        return TAGGER.tag(Notes.document(text)).stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .toList();
    }
}
