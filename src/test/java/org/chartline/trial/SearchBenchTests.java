package org.chartline.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.chartline.ingest.FileId;
import org.chartline.store.CaseFile;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.junit.jupiter.api.Test;

class SearchBenchTests {

    private static final CaseFile CASE = new SyntheticCases(new FileId("0".repeat(64))).of(7, 30);

    @Test
    void aCaseHasItsPagesAndIsTheSameAgain() {
        assertThat(CASE.documents())
                .flatExtracting(tagged -> tagged.document().pages())
                .hasSize(30);
        assertThat(new SyntheticCases(new FileId("0".repeat(64))).of(7, 30)).isEqualTo(CASE);
    }

    @Test
    void everyMentionStandsWhereItSays() {
        for (TaggedDocument tagged : CASE.documents()) {
            for (Mention mention : tagged.mentions()) {
                assertThat(mention.evidence().span().of(tagged.document().text()))
                        .isEqualTo(mention.evidence().text());
            }
        }
    }
}
