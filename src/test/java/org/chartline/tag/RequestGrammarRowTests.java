package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the request grammar tests itself: beside the words in {@code [[ ]]} stands the amount it expects. */
class RequestGrammarRowTests {

    private static final RequestGrammar GRAMMAR = new RequestGrammar();

    static Stream<Arguments> rows() {
        return Rows.read("request-grammar", RequestRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void theExampleHasTheAmount(String id, RequestRow row) {
        int begin = row.example().indexOf("[[");
        int end = row.example().indexOf("]]") - 2;
        String text = row.example().replace("[[", "").replace("]]", "");
        assertThat(GRAMMAR.read(Notes.note(text), row.part(), new Span(begin, end), new Span(0, text.length()))
                        .map(Quoted::text))
                .contains(row.expect());
    }
}
