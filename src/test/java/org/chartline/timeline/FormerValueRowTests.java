package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of former-values.tsv knows the number of its example, which stands in brackets, and not the other. */
class FormerValueRowTests {

    private record Row(String id, FormerValues.Where where, Pattern pattern, String example, String counterExample) {}

    static List<Row> rows() {
        return Rows.read("former-values", Row.class);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theNumberOfTheExampleIsOfAnEarlierVisit(Row row) {
        assertThat(former(row.example())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theNumberOfTheCounterExampleIsNot(Row row) {
        assertThat(former(row.counterExample())).isFalse();
    }

    private static boolean former(String example) {
        int begin = example.indexOf('[');
        int end = example.indexOf(']') - 1;
        return FormerValues.says(example.replaceAll("[\\[\\]]", ""), begin, end);
    }
}
