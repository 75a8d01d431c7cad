package org.chartline.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chartline.Papers.caseFile;
import static org.chartline.Papers.progressReport;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotCurrentRowTests {

    private record Work(String id, NotCurrent.Where where, Pattern pattern, String example, String counterExample) {}

    static List<Work> work() {
        return Rows.read("not-current-work", Work.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Past trials: Cymbalta, Vicodin.         | 0
            The knee was injected with 4 cc lidocaine. | 0
            Her husband is on Percocet.             | 0
            He has given her some of his own Lyrica.   | 0
            Urine drug test: tramadol positive.     | 0
            She takes Norco 10/325 mg b.i.d.        | 1
            Norvasc 5 mg daily from her family MD.  | 1
            """)
    void onlyWhatIsTakenIsOnTheList(String note, int drugs) {
        assertThat(Timeline.of(caseFile(progressReport("11/11/2014", note)))
                        .visits()
                        .get(0)
                        .medications())
                .hasSize(drugs);
    }

    /** The statement stands where the example's words lead to, or right behind its first words. */
    @ParameterizedTest
    @MethodSource("work")
    void aRowOnWorkFindsItsExampleAndNotItsCounterExample(Work row) {
        assertThat(Stream.of(row.example(), row.counterExample()).map(words -> found(row, words)))
                .containsExactly(true, false);
    }

    private static boolean found(Work row, String words) {
        return places(words)
                .anyMatch(at -> row.pattern()
                        .matcher(row.where() == NotCurrent.Where.BEFORE ? words.substring(0, at) : words.substring(at))
                        .find());
    }

    private static Stream<Integer> places(String words) {
        return Stream.iterate(0, at -> at <= words.length(), at -> at + 1);
    }
}
