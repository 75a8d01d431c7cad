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

    private record Absence(
            String id, Pattern claim, Pattern record, String types, String example, String counterExample) {}

    private record Placed(String id, Dispute.NotedAt where, Pattern pattern, String example, String counterExample) {}

    private record Case(Pattern pattern, String example, String counterExample) {}

    static Stream<Case> rows() {
        Stream<Case> plain = Stream.of("general-statements", "not-by-treatment", "never-had", "fewer-visits")
                .flatMap(name -> Rows.read(name, Plain.class).stream())
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> named = Rows.read("record-absences", Named.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        Stream<Case> absences = Rows.read("absences", Absence.class).stream()
                .map(row -> new Case(row.claim(), row.example(), row.counterExample()));
        Stream<Case> decisions = Rows.read("decision-words", Placed.class).stream()
                .map(row -> new Case(row.pattern(), row.example(), row.counterExample()));
        return Stream.of(plain, named, absences, decisions).flatMap(one -> one);
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
