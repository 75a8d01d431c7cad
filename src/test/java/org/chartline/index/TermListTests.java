package org.chartline.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.store.CaseFiles;
import org.chartline.store.CaseId;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each list of terms finds its example and leaves its counter-example. */
class TermListTests {

    private static final CaseId ID = new CaseId("CM14-0215099");

    static Stream<TermList.Row> rows() {
        return TermList.rows().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void findsItsExampleOnly(TermList.Row row, @TempDir Path folder) {
        try (CaseIndex index = CaseIndex.open(folder)) {
            index.put(CaseFiles.of(ID.value())
                    .document("", row.example())
                    .document("", row.counterExample())
                    .build());

            assertThat(index.search(SearchQuery.of(ID, "").withTerms(row.terms()))
                            .pages())
                    .extracting(Hits.PageHit::document)
                    .isEqualTo(List.of("D01"));
        }
    }
}
