package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class CaseFormTests {

    private static final String EMPTY_CASE =
            "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[],\"documents\":[],\"corrections\":{\"all\":[]}}";

    @Test
    void everyCaseFileIsReadAsItWasWritten() {
        for (long seed = 0; seed < 200; seed++) {
            CaseFile file = new RandomCases(seed).next();

            assertThat(CaseForm.read(write(file))).as("seed %d", seed).isEqualTo(file);
        }
    }

    @Test
    void theSameCaseFileIsWrittenInTheSameBytes() {
        CaseFile file = new RandomCases(7).next();

        assertThat(write(CaseForm.read(write(file)))).isEqualTo(write(file));
    }

    @Test
    void enumsStandInTheirWrittenForm() {
        byte[] json = write(CaseFiles.of("CM14-0215099")
                .document("2014-11", "Takes Norco.")
                .drug("Norco", "acetaminophen+hydrocodone")
                .build());

        assertThat(new String(json, StandardCharsets.UTF_8))
                .contains("\"progress-report\"", "\"present\"", "\"2014-11\"")
                .doesNotContain("PROGRESS_REPORT");
    }

    @Test
    void aCaseWithoutAnythingIsRead() {
        assertThat(CaseForm.read(EMPTY_CASE.getBytes(StandardCharsets.UTF_8)).documents())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[]}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[],\"documents\":[null]}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[{\"kind\":\"refused\"}],\"documents\":[]}",
                "{\"id\":{\"value\":\"CM14-02l5099\"},\"files\":[],\"documents\":[]}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[],\"documents\":[],\"newer\":1}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[{\"kind\":\"other\"}],\"documents\":[]}",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[],\"documents\":[]",
                "{\"id\":{\"value\":\"CM14-0215099\"},\"files\":[],\"documents\":[]}}"
            })
    void whatItDidNotWriteIsRefused(String json) {
        assertThatThrownBy(() -> CaseForm.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(JacksonException.class);
    }

    private static byte[] write(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseForm.write(file, out);
        return out.toByteArray();
    }
}
