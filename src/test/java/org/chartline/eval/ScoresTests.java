package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.junit.jupiter.api.Test;

/** Every number here was worked out by hand. */
class ScoresTests {

    private static final String TEXT =
            "Norco 10/325 mg daily, Soma at night. Acupuncture twice weekly. Pain 8/10 today.";

    @Test
    void countsStrictAndLenientByType() {
        // gold: Norco, Soma, Acupuncture; found: "Norco 10/325", Soma, "Pain" as a procedure
        Scores scores = Evaluation.of(
                gold(medication("Norco"), medication("Soma"), procedure("Acupuncture")),
                found(medication("Norco 10/325"), medication("Soma"), procedure("Pain")));

        assertThat(scores.strict())
                .isEqualTo(Map.of("MEDICATION", new Tally(1, 2, 2), "PROCEDURE", new Tally(0, 1, 1)));
        assertThat(scores.lenient())
                .isEqualTo(Map.of("MEDICATION", new Tally(2, 2, 2), "PROCEDURE", new Tally(0, 1, 1)));
        assertThat(scores.microStrict().f1()).hasValue(1.0 / 3);
        assertThat(scores.microLenient().f1()).hasValue(2.0 / 3);
        assertThat(scores.macroStrict()).isEqualTo(0.25); // (1/2 + 0) / 2
        assertThat(scores.macroLenient()).isEqualTo(0.5); // (1 + 0) / 2
    }

    @Test
    void strictCountsEqualSpansThoughTheyAreNotPaired() {
        // two lenient pairs are only possible when the equal spans are parted
        Annotation whole = new Annotation("MEDICATION", 0, 10, TEXT.substring(0, 10), Map.of());
        Annotation tail = new Annotation("MEDICATION", 6, 9, TEXT.substring(6, 9), Map.of());
        Annotation head = new Annotation("MEDICATION", 0, 4, TEXT.substring(0, 4), Map.of());

        Scores scores = Evaluation.of(gold(whole, tail), found(whole, head));

        assertThat(scores.microLenient()).isEqualTo(new Tally(2, 2, 2));
        assertThat(scores.microStrict()).isEqualTo(new Tally(1, 2, 2));
    }

    @Test
    void ofAsManyPairsTakesTheEqualOnes() {
        List<Annotation> gold = List.of(at(0, 10), at(0, 8));
        List<Annotation> found = List.of(at(0, 8), at(0, 9));

        assertThat(Pairing.of(gold, found).pairs())
                .containsExactlyInAnyOrder(new Pairing.Pair(at(0, 10), at(0, 9)), new Pairing.Pair(at(0, 8), at(0, 8)));
    }

    @Test
    void touchingIsNotOverlapping() {
        assertThat(Pairing.of(List.of(at(0, 5)), List.of(at(5, 8))).pairs()).isEmpty();
    }

    @Test
    void aMeasureOverNothingIsUndefined() {
        Scores scores = Evaluation.of(gold(medication("Norco")), found());

        assertThat(scores.microStrict().precision()).isEmpty();
        assertThat(scores.microStrict().recall()).hasValue(0);
        assertThat(scores.microStrict().f1()).hasValue(0);
        assertThat(Evaluation.of(gold(), found()).microLenient().f1()).isEmpty();
    }

    @Test
    void aMissingFileCountsAsMissed() {
        Scores scores = Evaluation.of(
                List.of(text("one.txt", medication("Norco")), text("two.txt", medication("Soma"))),
                Map.of("one.txt", List.of(medication("Norco"))));

        assertThat(scores.missing()).containsExactly("two.txt");
        assertThat(scores.microStrict()).isEqualTo(new Tally(1, 2, 1));
    }

    @Test
    void twoFindsOfOneMentionAreOneRightAndOneInvented() {
        Scores scores = Evaluation.of(gold(medication("Norco")), found(medication("Norco"), medication("Norco")));

        assertThat(scores.microStrict()).isEqualTo(new Tally(1, 1, 2));
        assertThat(scores.failures()).extracting(Failure::kind).containsExactly(Failure.Kind.INVENTED);
    }

    @Test
    void anotherTypeOnTheSameWordsIsNoMatch() {
        assertThat(Evaluation.of(gold(medication("Soma")), found(procedure("Soma")))
                        .microLenient())
                .isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void attributesAreCountedOnPairsThatOverlap() {
        // strength: same but for case and space; dose: only gold; route: only found; assertion: differs
        Annotation wanted =
                with(medication("Norco"), Map.of("strength", "10/325 mg", "dose", "1 tab", "assertion", "present"));
        Annotation given =
                with(medication("Norco 10/325"), Map.of("strength", "10/325\n MG", "route", "po", "assertion", "past"));

        Scores scores = Evaluation.of(gold(wanted), found(given));

        assertThat(scores.attributes())
                .isEqualTo(Map.of(
                        "MEDICATION.strength", new AttributeTally(1, 1, 0),
                        "MEDICATION.dose", new AttributeTally(0, 1, 0),
                        "MEDICATION.route", new AttributeTally(0, 0, 1),
                        "MEDICATION.assertion", new AttributeTally(0, 1, 0)));
        assertThat(scores.confusions()).isEqualTo(Map.of("present → past", 1));
    }

    @Test
    void offsetsOfAnotherTextAreNoticed() {
        assertThat(Evaluation.of(gold(medication("Norco")), found(new Annotation("DATE", 5, 9, "2014", Map.of())))
                        .misplaced())
                .isEqualTo(1);
    }

    private static List<AnnotatedText> gold(Annotation... annotations) {
        return List.of(text("one.txt", annotations));
    }

    private static AnnotatedText text(String name, Annotation... annotations) {
        return new AnnotatedText(name, TEXT, List.of(annotations));
    }

    private static Map<String, List<Annotation>> found(Annotation... annotations) {
        return Map.of("one.txt", List.of(annotations));
    }

    private static Annotation medication(String words) {
        return annotation("MEDICATION", words);
    }

    private static Annotation procedure(String words) {
        return annotation("PROCEDURE", words);
    }

    private static Annotation at(int begin, int end) {
        return new Annotation("MEDICATION", begin, end, "x", Map.of());
    }

    private static Annotation with(Annotation annotation, Map<String, String> attrs) {
        return new Annotation(annotation.type(), annotation.begin(), annotation.end(), annotation.text(), attrs);
    }

    private static Annotation annotation(String type, String words) {
        int begin = TEXT.indexOf(words);
        return new Annotation(type, begin, begin + words.length(), words, Map.of());
    }
}
