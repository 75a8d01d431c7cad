package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of measures.tsv finds its example and not its counter-example. */
class MeasureRowTests {

    private record Row(
            String id, Measure.Kind kind, String mcid, Pattern pattern, String example, String counterExample) {}

    static Stream<Row> rows() {
        List<Row> rows = Rows.read("measures", Row.class);
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsItsExample(Row row) {
        assertThat(row.pattern().matcher(row.example()).find()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsNotItsCounterExample(Row row) {
        assertThat(row.pattern().matcher(row.counterExample()).find()).isFalse();
    }
}
