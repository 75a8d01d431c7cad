package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Every number here was worked out by hand. */
class EvaluationTests {

    private static final String TEXT =
            "Norco 10/325 mg daily, Soma at night. Acupuncture twice weekly. Pain 8/10 today.";

    @Test
    void countsStrictAndLenientByType() {
        // gold: Norco, Soma, Acupuncture; found: "Norco 10/325", Soma, "Pain" as a procedure
        Scores scores = Evaluation.of(
                gold(medication("Norco"), medication("Soma"), procedure("Acupuncture")),
                found(medication("Norco 10/325"), medication("Soma"), procedure("Pain")));

        assertThat(scores.type("MEDICATION"))
                .extracting(TypeScores::strict, TypeScores::lenient)
                .containsExactly(new Counts(1, 2, 2), new Counts(2, 2, 2));
        assertThat(scores.type("PROCEDURE").lenient()).isEqualTo(new Counts(0, 1, 1));
        assertThat(scores.microStrict().f1()).hasValue(1.0 / 3);
        assertThat(scores.microLenient().f1()).hasValue(2.0 / 3);
        assertThat(scores.macroStrict().f1()).hasValue(0.25); // (1/2 + 0) / 2
        assertThat(scores.macroLenient().f1()).hasValue(0.5); // (1 + 0) / 2
    }

    @Test
    void aMeasureOverNothingIsUndefined() {
        Scores scores = Evaluation.of(gold(medication("Norco")), found());

        assertThat(scores.microStrict().precision()).isEmpty();
        assertThat(scores.microStrict().recall()).hasValue(0);
        assertThat(scores.microStrict().f1()).hasValue(0);
        assertThat(Counts.NONE.f1()).isEmpty();
        assertThat(scores.macroStrict().precision()).isEmpty();
    }

    @Test
    void nothingAtAllIsUndefinedEverywhere() {
        Scores scores = Evaluation.of(gold(), found());

        assertThat(scores.microLenient().f1()).isEmpty();
        assertThat(scores.macroLenient().f1()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void aMissingFileCountsAsMissed() {
        Scores scores = Evaluation.of(
                List.of(text("one", medication("Norco")), text("two", medication("Soma"))),
                Map.of("one", List.of(medication("Norco"))));

        assertThat(scores.missingFiles()).containsExactly("two");
        assertThat(scores.microStrict()).isEqualTo(new Counts(1, 2, 1));
    }

    @Test
    void aFileWithoutGoldIsNamedAndNotScored() {
        Scores scores = Evaluation.of(gold(), Map.of("one", List.of(), "other", List.of(medication("Norco"))));

        assertThat(scores.unscoredFiles()).containsExactly("other");
        assertThat(scores.microStrict()).isEqualTo(Counts.NONE);
    }

    @Test
    void twoFindsOfOneMentionAreOneRightAndOneFalse() {
        Scores scores = Evaluation.of(gold(medication("Norco")), found(medication("Norco"), medication("Norco")));

        assertThat(scores.microStrict()).isEqualTo(new Counts(1, 1, 2));
        assertThat(scores.errors()).extracting(ScoringError::kind).containsExactly(ScoringError.Kind.FALSE_FIND);
    }

    @Test
    void anotherTypeOnTheSameWordsIsNoMatch() {
        Scores scores = Evaluation.of(gold(medication("Soma")), found(procedure("Soma")));

        assertThat(scores.microLenient()).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void attributesAreCountedOnPairsThatOverlap() {
        // strength: same but for case and space; dose: only gold; route: only found; assertion: differs
        Annotation wanted =
                with(medication("Norco"), Map.of("strength", "10/325 mg", "dose", "1 tab", "assertion", "present"));
        Annotation given =
                with(medication("Norco 10/325"), Map.of("strength", "10/325\n MG", "route", "po", "assertion", "past"));

        Scores scores = Evaluation.of(gold(wanted), found(given));

        Map<String, AttributeCounts> attributes = scores.type("MEDICATION").attributes();
        assertThat(attributes)
                .containsEntry("strength", new AttributeCounts(1, 0, 0, 0))
                .containsEntry("dose", new AttributeCounts(0, 0, 1, 0))
                .containsEntry("route", new AttributeCounts(0, 0, 0, 1))
                .containsEntry("assertion", new AttributeCounts(0, 1, 0, 0));
        assertThat(scores.assertions()).isEqualTo(Map.of("present", Map.of("past", 1)));
    }

    @Test
    void attributeMeasuresFollowFromTheirCounts() {
        AttributeCounts counts = new AttributeCounts(6, 2, 4, 2);

        assertThat(counts.accuracy()).hasValue(0.5); // 6 of 12 that gold gives
        assertThat(counts.asCounts().precision()).hasValue(0.6); // 6 of 10 that were found
        assertThat(counts.asCounts().recall()).hasValue(0.5);
        assertThat(counts.asCounts().f1()).hasValue(12.0 / 22);
        assertThat(new AttributeCounts(0, 0, 0, 3).accuracy()).isEmpty();
    }

    @Test
    void offsetsOfAnotherTextAreNoticed() {
        Scores scores = Evaluation.of(gold(medication("Norco")), found(new Annotation("DATE", 5, 9, "2014", Map.of())));

        assertThat(scores.misplaced()).isEqualTo(1);
    }

    @Test
    void errorsAreShownInTheirContext() {
        Scores scores = Evaluation.of(gold(medication("Soma")), found());

        assertThat(scores.errors().get(0).context())
                .isEqualTo("Norco 10/325 mg daily, [[Soma]] at night. Acupuncture twice weekly. Pain 8/10 today.");
    }

    private static List<AnnotatedText> gold(Annotation... annotations) {
        return List.of(text("one", annotations));
    }

    private static AnnotatedText text(String name, Annotation... annotations) {
        return new AnnotatedText(name, TEXT, List.of(annotations));
    }

    private static Map<String, List<Annotation>> found(Annotation... annotations) {
        return Map.of("one", List.of(annotations));
    }

    private static Annotation medication(String words) {
        return annotation("MEDICATION", words);
    }

    private static Annotation procedure(String words) {
        return annotation("PROCEDURE", words);
    }

    private static Annotation with(Annotation annotation, Map<String, String> attrs) {
        return new Annotation(annotation.type(), annotation.begin(), annotation.end(), annotation.text(), attrs);
    }

    private static Annotation annotation(String type, String words) {
        int begin = TEXT.indexOf(words);
        return new Annotation(type, begin, begin + words.length(), words, Map.of());
    }
}
