package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoldFormatTests {

    private static final String TEXT = "Takes Norco \uD83D\uDE00 – and Lyrica 75 mg.";

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        int begin = TEXT.indexOf("Lyrica");
        Annotation lyrica =
                new Annotation("MEDICATION", begin, begin + 6, "Lyrica", Map.of("strength", "75 mg", "kind", "drug"));
        goldSet(GoldFormat.json("note.txt", List.of(lyrica)));

        assertThat(GoldFormat.read(folder)).containsExactly(new AnnotatedText("note", TEXT, List.of(lyrica)));
        assertThat(GoldFormat.found(folder)).isEqualTo(Map.of("note", List.of(lyrica)));
    }

    @Test
    void goldWhoseTextIsNotAtItsOffsetsIsRefused() throws IOException {
        goldSet(GoldFormat.json("note.txt", List.of(new Annotation("DATE", 0, 4, "2014", Map.of()))));

        assertThatThrownBy(() -> GoldFormat.read(folder))
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("note.json")
                .hasMessageContaining("0-4");
    }

    @Test
    void aFileOfAnotherFormIsNamed() throws IOException {
        goldSet("{\"entities\": []}");

        assertThatThrownBy(() -> GoldFormat.read(folder)).hasMessageContaining("note.json");
    }

    @Test
    void aFolderThatIsNoGoldSetIsNamed() {
        assertThatThrownBy(() -> GoldFormat.read(folder.resolve("absent")))
                .isInstanceOf(BadGoldException.class)
                .hasMessageContaining("absent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev-imr", "dev-notes"})
    void theDevelopmentSetsAreReadAndScorePerfectlyAgainstThemselves(String name) {
        Path set = Path.of("../shared/eval", name);
        assumeThat(set).as("the shared gold sets").isDirectory();

        List<AnnotatedText> gold = GoldFormat.read(set);

        assertThat(Evaluation.of(gold, GoldFormat.found(set)).perfect()).isTrue();
    }

    private void goldSet(String json) throws IOException {
        Files.createDirectories(folder.resolve("txt"));
        Files.createDirectories(folder.resolve("ann"));
        Files.writeString(folder.resolve("txt/note.txt"), TEXT);
        Files.writeString(folder.resolve("ann/note.json"), json);
    }
}
