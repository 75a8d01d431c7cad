package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row on procedures tests itself, through the whole pipeline. */
class ProcedureRowTests {

    private static final ClinicalTagger TAGGER = new ClinicalTagger();

    @AfterAll
    static void close() {
        TAGGER.close();
    }

    static Stream<Arguments> exclusions() {
        return Rows.read("procedure-exclusions", ProcedureExclusionRow.class).stream()
                .map(row -> Arguments.of(row.id(), row));
    }

    static Stream<Arguments> senses() {
        return Rows.read("procedure-senses", ProcedureSenseRow.class).stream().map(row -> Arguments.of(row.id(), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exclusions")
    void theExampleHoldsNoSuchProcedure(String id, ProcedureExclusionRow row) {
        assertThat(procedures(row.example())).noneMatch(found -> named(row, found));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exclusions")
    void theCounterExampleHoldsOne(String id, ProcedureExclusionRow row) {
        assertThat(procedures(row.counterExample())).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("senses")
    void theExampleHasTheFamily(String id, ProcedureSenseRow row) {
        int begin = row.example().indexOf("[[");
        int end = row.example().indexOf("]]") - 2;
        assertThat(procedures(row.example().replace("[[", "").replace("]]", "")))
                .filteredOn(found -> found.evidence().span().overlaps(new Span(begin, end)))
                .extracting(Procedure::family)
                .containsExactly(row.family());
    }

    /** A name that the tokenizer cuts in another way than the dictionary would never be found. */
    @Test
    void everyNameIsFoundInASentence() {
        List<ProcedureRow> rows = Rows.read("procedures", ProcedureRow.class);
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        for (ProcedureRow row : rows) {
            text.append("Requested: ");
            String name = row.guard() == DrugRow.Guard.CASE ? row.name().toUpperCase(Locale.ROOT) : row.name();
            spans.add(new Span(text.length(), text.length() + name.length()));
            text.append(name).append(" in eight sessions.\n");
        }
        List<Procedure> found = procedures(text.toString());
        List<String> missed = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            while (next < found.size()
                    && found.get(next).evidence().span().end() <= spans.get(i).begin()) {
                next++;
            }
            if (next == found.size() || !found.get(next).evidence().span().covers(spans.get(i))) {
                missed.add(rows.get(i).name());
            }
        }
        assertThat(missed).isEmpty();
    }

    private static boolean named(ProcedureExclusionRow row, Procedure found) {
        return row.names()
                .matcher(found.evidence().text().toLowerCase(Locale.ROOT))
                .matches();
    }

    private static List<Procedure> procedures(String text) {
        return TAGGER.tag(Notes.document(text)).stream()
                .filter(Procedure.class::isInstance)
                .map(Procedure.class::cast)
                .toList();
    }
}
