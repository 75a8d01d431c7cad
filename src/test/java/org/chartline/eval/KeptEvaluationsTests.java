package org.chartline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptEvaluationsTests {

    @TempDir
    private Path store = Path.of("");

    private KeptEvaluations kept = KeptEvaluations.in(Path.of(""));

    @BeforeEach
    void keepOne() throws IOException {
        Annotation norco = new Annotation("MEDICATION", 10, 15, "Norco", Map.of());
        List<AnnotatedText> gold =
                List.of(new AnnotatedText("a.txt", "She takes Norco </script> daily.", List.of(norco)));
        Scores scores = Scores.of(gold, Map.of());
        Path folder = Files.createDirectories(KeptEvaluations.folder(store));
        Files.writeString(folder.resolve("first.json"), ScoreJson.of(scores));
        Files.writeString(folder.resolve("first.html"), ErrorBrowser.page(scores, gold));
        kept = KeptEvaluations.in(store);
    }

    @Test
    void theErrorsOfAPageAreReadBack() {
        assertThat(kept.errors("first"))
                .extracting(error -> error.path("kind").asString() + " "
                        + error.path("gold").path("words").asString())
                .containsExactly("missed Norco");
    }

    @Test
    void whatIsNoResultIsNotThere() throws IOException {
        Files.writeString(KeptEvaluations.folder(store).resolve("broken.json"), "{\"micro\":");
        Files.writeString(KeptEvaluations.folder(store).resolve("other.json"), "[1, 2]");

        assertThat(kept.all()).extracting(KeptEvaluations.Kept::name).containsExactly("first");
    }

    @Test
    void aNameLeadsNotOutOfTheFolder() throws IOException {
        Files.copy(KeptEvaluations.folder(store).resolve("first.json"), store.resolve("outside.json"));

        assertThat(kept.find("../outside")).isEmpty();
    }

    @Test
    void aStoreWithoutResultsHasNone() {
        assertThat(KeptEvaluations.in(store.resolve("elsewhere")).all()).isEmpty();
    }
}
