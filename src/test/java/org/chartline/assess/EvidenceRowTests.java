package org.chartline.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the tables of this room finds its example and not its counter-example. */
class EvidenceRowTests {

    private record Plain(String id, Pattern pattern, String example, String counterExample) {}

    private record Named(String id, String what, Pattern pattern, String example, String counterExample) {}

    private record Words(
            String id,
            AbsenceWords.Where where,
            boolean fact,
            int reach,
            Pattern pattern,
            String example,
            String counterExample) {}

    private record Counting(String id, boolean total, Pattern pattern, String example, String counterExample) {}

    private record Finding(
            String id, LabClaims.Result result, Pattern pattern, String example, String counterExample) {}

    private record Placed(String id, Dispute.NotedAt where, Pattern pattern, String example, String counterExample) {}

    private record Case(Pattern pattern, String example, String counterExample) {}

    static Stream<Case> rows() {
        Stream<Case> plain = Stream.of(
                        "general-statements",
                        "not-by-treatment",
                        "never-had",
                        "fewer-visits",
                        "quoted-rules",
                        "relief",
                        "one-prescriber",
                        "injection-kinds")
                .flatMap(name -> Rows.read(name, Plain.class).stream())
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> named = Rows.read("record-absences", Named.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> absences = Rows.read("absence-words", Words.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> topics = Stream.of(Topic.SaidBy.values())
                .flatMap(who -> Topic.saidBy(who).stream())
                .flatMap(row -> Stream.of(
                        new Case(row.claim(), row.example(), row.counterExample()),
                        new Case(row.shown(), row.shownExample(), "Not said.")));
        Stream<Case> counts = Rows.read("session-counts", Counting.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> findings = Rows.read("drug-findings", Finding.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> decisions = Rows.read("decision-words", Placed.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        return Stream.of(plain, named, absences, topics, counts, findings, decisions)
                .flatMap(one -> one);
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
