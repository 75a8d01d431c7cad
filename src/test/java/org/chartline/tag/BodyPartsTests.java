package org.chartline.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.chartline.rows.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyPartsTests {

    private static final BodyParts PARTS = BodyParts.read();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    right knee is swollen                            | knee                                            | RIGHT
                    lumbar spine without contrast                    | lumbar spine                                    |
                    right hip and foot                               | hip and foot                                    | RIGHT
                    left groin and lumbar spine                      | left groin and lumbar spine                     |
                    lumbar spine, left wrist and right knee          | lumbar spine, left wrist and right knee         |
                    bilateral upper and lower extremities            | upper and lower extremities                     | BILATERAL
                    right distal radius fracture                     | distal radius                                   | RIGHT
                    medial compartment of the left knee              | medial compartment of the left knee             | LEFT
                    C4-5, C5-6 anterior                              | C4-5, C5-6                                      |
                    C3 through C7 with plating                       | C3 through C7                                   |
                    anterior cervical plate                          | cervical                                        |
                    superior gluteal nerve                           | superior gluteal nerve                          |
                    neck, back and                                   | neck, back                                      |
                    shoulder subacromial space                       | shoulder                                        |
                    LUE for weakness                                 | LUE                                             | LEFT
                    """)
    void aSiteIsReadWithItsSide(String text, String site, Procedure.Side side) {
        assertThat(PARTS.at(text, 0, text.length())).hasValueSatisfying(found -> {
            assertThat(found.span().of(text)).isEqualTo(site);
            assertThat(found.side()).isEqualTo(Optional.ofNullable(side));
        });
    }

    @ParameterizedTest
    @CsvSource({"distal", "joint pain", "the request", "left", "weeks"})
    void noSiteBeginsHere(String text) {
        assertThat(PARTS.at(text, 0, text.length())).isEmpty();
    }

    @Test
    void everyPartAndRegionCanStandAlone() {
        List<BodyPartRow> rows = Rows.read("body-parts", BodyPartRow.class);
        assertThat(rows)
                .filteredOn(row -> row.kind() == BodyPartRow.Kind.PART || row.kind() == BodyPartRow.Kind.REGION)
                .allSatisfy(row -> assertThat(PARTS.at(row.name(), 0, row.name().length()))
                        .hasValueSatisfying(
                                site -> assertThat(site.span().of(row.name())).isEqualTo(row.name())));
    }
}
