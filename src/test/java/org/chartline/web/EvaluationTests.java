package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chartline.eval.ErrorBrowser;
import org.chartline.eval.KeptEvaluations;
import org.chartline.eval.ScoreJson;
import org.chartline.eval.Scores;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.store.AuditEntry;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What analysts see of a kept evaluation: two drugs of a text, one missed and one with another dose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationTests {

    private static final String TEXT = "She takes Norco and Soma 350 mg.";

    private final Served served;

    EvaluationTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
        Annotation norco = new Annotation("MEDICATION", 10, 15, "Norco", Map.of());
        Annotation soma = new Annotation("MEDICATION", 20, 31, "Soma 350 mg", Map.of("dose", "350 mg"));
        Annotation misread = new Annotation("MEDICATION", 20, 31, "Soma 350 mg", Map.of("dose", "35 mg"));
        List<AnnotatedText> gold = List.of(new AnnotatedText("note.txt", TEXT, List.of(norco, soma)));
        Scores scores = Scores.of(gold, Map.of("note.txt", List.of(misread)));
        Path kept = Files.createDirectories(KeptEvaluations.folder(Served.store(folder)));
        Files.writeString(kept.resolve("notes.json"), ScoreJson.of(scores));
        Files.writeString(kept.resolve("notes.html"), ErrorBrowser.page(scores, gold));
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void thePageShowsScoresByType() {
        String page = served.loggedIn(Role.ANALYST).get("/evaluations/notes").body();

        assertThat(page).contains("MEDICATION").containsIgnoringCase("lenient F1");
    }

    @Test
    void aResultThatIsNotKeptIsNotHere() {
        assertThat(served.loggedIn(Role.ANALYST).get("/evaluations/..%2Fnotes").statusCode())
                .isIn(400, 404);
    }

    @Test
    void errorsAreNarrowedByKind() {
        assertThat(errors("{\"kind\": \"missed\"}").path("items").findValuesAsString("context"))
                .containsExactly(TEXT);
    }

    @Test
    void errorsAreFoundByTheAttributeThatDiffers() {
        assertThat(errors("{\"attribute\": \"dose\"}").path("total").asInt()).isEqualTo(1);
    }

    @Test
    void errorsAreFoundByWords() {
        assertThat(errors("{\"words\": \"norco\", \"kind\": \"attribute\"}")
                        .path("items")
                        .findValuesAsString("what"))
                .containsExactly("dose: 350 mg → 35 mg");
    }

    @Test
    void theAuditNamesTheResultAndNoWords() {
        assertThat(served.audited(() -> errors("{\"words\": \"norco\"}")))
                .singleElement()
                .extracting(AuditEntry::action, AuditEntry::detail)
                .containsExactly("evaluate", "errors, evaluation notes");
    }

    private JsonNode errors(String asked) {
        Browser program = served.stranger();
        return Answers.JSON.readTree(program.send(program.request(
                                "/api/v1/evaluations/notes/errors",
                                "Authorization",
                                "Bearer " + served.key(Role.ANALYST),
                                "Content-Type",
                                "application/json")
                        .POST(BodyPublishers.ofString(asked))
                        .build())
                .body());
    }
}
