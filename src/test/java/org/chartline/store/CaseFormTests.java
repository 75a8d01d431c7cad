package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.tag.TaggedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class CaseFormTests {

    @Test
    void everyPieceIsReadAsItWasWritten() {
        for (long seed = 0; seed < 200; seed++) {
            CaseFile file = new RandomCases(seed).next();

            assertThat(again(file)).as("seed %d", seed).isEqualTo(file);
        }
    }

    private static CaseFile again(CaseFile file) {
        return new CaseFile(
                file.id(),
                file.files().stream().map(CaseFormTests::again).toList(),
                file.documents().stream().map(CaseFormTests::again).toList(),
                CaseForm.readCorrections(CaseForm.write(file.corrections())));
    }

    private static SourceFile again(SourceFile file) {
        List<Page> pages =
                file.pages().stream().map(page -> PageContent.of(page).page()).toList();
        return CaseForm.readFile(CaseForm.write(file), pages);
    }

    private static TaggedDocument again(TaggedDocument tagged) {
        return new TaggedDocument(
                CaseForm.readDocument(
                        CaseForm.write(tagged.document()), tagged.document().pages()),
                CaseForm.readMentions(CaseForm.writeMentions(tagged.mentions())));
    }

    @Test
    void enumsStandInTheirWrittenForm() {
        TaggedDocument tagged = CaseFiles.of("CM14-0215099")
                .document("2014-11", "Takes Norco.")
                .drug("Norco", "acetaminophen+hydrocodone")
                .build()
                .documents()
                .get(0);
        String json = new String(CaseForm.write(tagged.document()), StandardCharsets.UTF_8)
                + new String(CaseForm.writeMentions(tagged.mentions()), StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"progress-report\"", "\"present\"", "\"2014-11\"")
                .doesNotContain("PROGRESS_REPORT");
    }

    @Test
    void aDocumentWithoutItsPagesIsRefused() {
        byte[] json = CaseForm.write(CaseFiles.of("CM14-0215099")
                .document("2014-11", "One.", "Two.")
                .build()
                .documents()
                .get(0)
                .document());

        assertThatThrownBy(() -> CaseForm.readDocument(json, List.of())).isInstanceOf(JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"all\":[null]}",
                "{\"all\":[],\"newer\":1}",
                "{\"all\":[{\"source\":\"x\"}]}",
                "{\"all\":[]",
                "{\"all\":[]}}"
            })
    void whatItDidNotWriteIsRefused(String json) {
        assertThatThrownBy(() -> CaseForm.readCorrections(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JacksonException.class);
    }
}
