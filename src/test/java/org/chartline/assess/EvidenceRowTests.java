package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of this room finds its example and not its counter-example. */
class EvidenceRowTests {

    private record Plain(String id, Pattern pattern, String example, String counterExample) {}

    private record Named(String id, String family, Pattern pattern, String example, String counterExample) {}

    private record Words(
            String id,
            AbsenceWords.Where where,
            boolean fact,
            int reach,
            Pattern pattern,
            String example,
            String counterExample) {}

    private record Counting(
            String id, boolean total, boolean done, Pattern pattern, String example, String counterExample) {}

    private record Finding(
            String id, LabClaims.Result result, Pattern pattern, String example, String counterExample) {}

    private record Placed(String id, Dispute.NotedAt where, Pattern pattern, String example, String counterExample) {}

    private record Said(
            String id,
            Statement.Limb limb,
            Statement.Direction direction,
            Pattern pattern,
            String example,
            String counterExample) {}

    private record Case(Pattern pattern, String example, String counterExample) {}

    private record Record(String id, String what, Pattern pattern, String example, String counterExample) {}

    static Stream<Case> rows() {
        Stream<Case> plain = Stream.of(
                        "general-statements",
                        "not-by-treatment",
                        "never-had",
                        "fewer-visits",
                        "quoted-rules",
                        "relief",
                        "amounts-had",
                        "one-prescriber")
                .flatMap(name -> Rows.read(name, Plain.class).stream())
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> named = Rows.read("record-absences", Record.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> absences = Rows.read("absence-words", Words.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> topics = Stream.of(Topic.SaidBy.values())
                .flatMap(who -> Topic.saidBy(who).stream())
                .flatMap(row -> Stream.of(
                        new Case(row.claim(), row.example(), row.counterExample()),
                        new Case(row.shown(), row.shownExample(), "Not said.")));
        Stream<Case> opposites = Opposite.ROWS.stream()
                .flatMap(row -> Stream.of(new Case(row.claim(), row.example(), row.counterExample()), against(row)));
        Stream<Case> changes = Rows.read("change-statements", Said.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> kinds = Rows.read("treatment-kinds", Named.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> counts = Rows.read("session-counts", Counting.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> findings = Rows.read("drug-findings", Finding.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> decisions = Rows.read("decision-words", Placed.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        return Stream.of(plain, named, absences, topics, opposites, changes, kinds, counts, findings, decisions)
                .flatMap(one -> one);
    }

    private static Case against(Opposite row) {
        Matcher claimed = row.claim().matcher(row.example());
        return claimed.find()
                ? new Case(row.against(claimed), row.contraryExample(), row.counterExample())
                : new Case(row.claim(), row.example(), row.counterExample());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsItsExample(Case row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsNotItsCounterExample(Case row) {
        assertThat(row.pattern().matcher(row.counterExample()).find()).isFalse();
    }
}
