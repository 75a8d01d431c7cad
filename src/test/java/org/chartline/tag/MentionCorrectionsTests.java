package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.BadCorrectionException;
import org.chartline.divide.Correction;
import org.chartline.divide.Corrections;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.ingest.Ingest;
import org.junit.jupiter.api.Test;

/** What a reviewer says of words stands in the place of what was found. */
class MentionCorrectionsTests {

    private static final String TEXT = """
            PROGRESS NOTE
            Date of service: 03/04/2015

            She takes Norco 10/325 mg twice a day and Fentrivol. Norco helps. Pain is 7/10.
            """;

    private static final ClinicalTagger TAGGER = new ClinicalTagger();
    private static final TaggedDocument FOUND = tagged(TEXT);

    @Test
    void whatIsNotSpokenOfStaysAsItWasFound() {
        Medication norco = (Medication) at(corrected(of("Norco", "MEDICATION assertion=denied")), "Norco");

        assertThat(norco.attributes())
                .containsEntry("assertion", "denied")
                .containsEntry("strength", "10/325 mg")
                .containsEntry("ingredient", "acetaminophen+hydrocodone");
    }

    @Test
    void wordsThatAreNoMentionAreNone() {
        assertThat(corrected(of("7/10", "none")).mentions())
                .extracting(Mention::type)
                .doesNotContain(MentionType.PAIN_SCORE);
    }

    @Test
    void whatWasOverlookedIsAdded() {
        Medication added = (Medication) at(corrected(of("Fentrivol", "MEDICATION ingredient=diclofenac")), "Fentrivol");

        assertThat(added.ingredient()).isEqualTo("diclofenac");
    }

    @Test
    void anotherKindTakesThePlaceOfTheFirst() {
        assertThat(corrected(of("7/10", "FUNCTION direction=limited")).mentions())
                .filteredOn(mention -> mention.evidence().text().equals("7/10"))
                .extracting(Mention::type)
                .containsExactly(MentionType.FUNCTION);
    }

    @Test
    void widerWordsTakeThePlaceOfNarrowerOnesOfTheirKind() {
        assertThat(corrected(of("Norco 10/325 mg", "MEDICATION")).mentions())
                .filteredOn(mention -> mention.type() == MentionType.MEDICATION)
                .extracting(mention -> mention.evidence().text())
                .containsExactly("Norco 10/325 mg", "Norco");
    }

    @Test
    void anAttributeIsTakenAwayByNone() {
        assertThat(at(corrected(of("Norco", "MEDICATION strength=none")), "Norco")
                        .attributes())
                .doesNotContainKey("strength");
    }

    @Test
    void aMisreadValueNeedNotStandOnThePage() {
        assertThat(at(corrected(of("Norco", "MEDICATION strength=5/325 mg")), "Norco")
                        .attributes())
                .containsEntry("strength", "5/325 mg");
    }

    @Test
    void theOrderOfCorrectionsDoesNotMatter() {
        List<Correction> all = new ArrayList<>(List.of(
                of("Norco", "MEDICATION assertion=past"),
                of("Norco 10/325 mg", "none"),
                of("7/10", "none"),
                of("Fentrivol", "MEDICATION ingredient=diclofenac")));
        TaggedDocument one = MentionCorrections.apply(new Corrections(all), FOUND);
        Collections.reverse(all);

        assertThat(MentionCorrections.apply(new Corrections(all), FOUND)).isEqualTo(one);
    }

    @Test
    void wordsAreFoundAgainWhereTheyMoved() {
        TaggedDocument moved = tagged(TEXT.replace("She takes", "The applicant states that she takes"));

        assertThat(at(MentionCorrections.apply(new Corrections(List.of(of("7/10", "PAIN_SCORE low=6"))), moved), "7/10")
                        .attributes())
                .containsEntry("low", "6");
    }

    @Test
    void wordsThatAreGoneAreTold() {
        Corrections gone = new Corrections(List.of(of("7/10", "none")));
        TaggedDocument other = tagged(TEXT.replace("7/10", "seven"));

        assertThat(MentionCorrections.apply(gone, other)).isEqualTo(other);
        assertThat(MentionCorrections.unplaced(gone, List.of(other))).hasSize(1);
        assertThat(MentionCorrections.unplaced(gone, List.of(FOUND))).isEmpty();
    }

    @Test
    void whatRestedOnAFindIsToldWhenThatIsGone() {
        Corrections partial = new Corrections(List.of(of("helps", "PROCEDURE assertion=past")));
        TaggedDocument after = MentionCorrections.apply(partial, FOUND);

        assertThat(after).isEqualTo(FOUND);
        assertThat(MentionCorrections.unplaced(partial, List.of(after))).hasSize(1);
    }

    @Test
    void aKindThatIsNoneIsRefused() {
        assertThatThrownBy(() -> MentionCorrections.check(new Corrections(List.of(of("Norco", "DRUG")))))
                .isInstanceOf(BadCorrectionException.class)
                .hasMessageStartingWith("fixes:1: 'DRUG' is no kind of mention");
    }

    @Test
    void anAttributeOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> corrected(of("Norco", "MEDICATION direction=worse")))
                .isInstanceOf(BadCorrectionException.class)
                .hasMessageContaining("has no 'direction'");
    }

    @Test
    void anAssertionThatIsNoneIsRefused() {
        assertThatThrownBy(() -> corrected(of("Norco", "MEDICATION assertion=maybe")))
                .isInstanceOf(BadCorrectionException.class);
    }

    @Test
    void aValueIsReadAsItIsWritten() {
        MentionValue value = MentionValue.of(at(FOUND, "Norco"));

        assertThat(MentionValue.parse(value.toString())).isEqualTo(value);
    }

    private static TaggedDocument corrected(Correction one) {
        return MentionCorrections.apply(new Corrections(List.of(one)), FOUND);
    }

    private static Mention at(TaggedDocument tagged, String words) {
        return tagged.mentions().stream()
                .filter(mention -> mention.evidence().text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** Of the first place where the words stand. */
    private static Correction of(String words, String value) {
        return new Correction(
                "fixes",
                1,
                "note.txt",
                1,
                Correction.What.MENTION,
                value,
                Optional.of(new Correction.Passage(TEXT.indexOf(words), words)),
                Correction.Review.UNKNOWN);
    }

    private static TaggedDocument tagged(String text) {
        Document document =
                new Divider().divide(List.of(Ingest.text("note.txt", text))).get(0);
        return new TaggedDocument(document, TAGGER.tag(document));
    }
}
