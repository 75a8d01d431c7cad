package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A draft from its first words to its approval. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DraftTests {

    private static final String DRAFT = "/api/v1/cases/" + Served.OWN + "/draft";

    private final Served served;
    private final Browser program;
    private final String reviewer;
    private final String preScreener;

    DraftTests(@TempDir Path folder) throws IOException {
        served = Served.in(folder);
        program = served.stranger();
        reviewer = served.key(Role.REVIEWER);
        preScreener = served.key(Role.PRE_SCREENER);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    @Order(1)
    void whatNobodyTouchedIsDrafted() {
        assertThat(draft().path("state").asString()).isEqualTo("drafted");
    }

    @Test
    @Order(2)
    void anEditThatThePagesDoNotBearOutIsMarked() {
        JsonNode line = taken();

        JsonNode edited = edit(line, "The applicant was taking Norco and Percocet.");

        assertThat(edited.path("fault").asString()).contains("Percocet");
        assertThat(edited.path("by").asString()).isEqualTo("pre-screener");
    }

    @Test
    @Order(3)
    void anEditThatThePagesBearOutHolds() {
        JsonNode edited = edit(taken(), "The applicant was taking Norco at that time.");

        assertThat(edited.path("verified").asBoolean()).isTrue();
        assertThat(edited.path("citations").size()).isPositive();
    }

    @Test
    @Order(4)
    void theExportsHoldTheEditedWords() {
        assertThat(get("/api/v1/cases/" + Served.OWN + "/export/json").body())
                .contains("The applicant was taking Norco at that time.");
    }

    @Test
    @Order(5)
    void onlyAReviewerApprovesAndOnlyWhatIsInReview() {
        String reads = draft().path("reads").asString();

        assertThat(post("/approval", reads, preScreener).statusCode()).isEqualTo(403);
        assertThat(post("/approval", reads, reviewer).statusCode()).isEqualTo(409);
        assertThat(post("/review", reads, preScreener).statusCode()).isEqualTo(200);
        assertThat(post("/approval", "another text", reviewer).statusCode()).isEqualTo(409);
        assertThat(post("/approval", reads, reviewer).statusCode()).isEqualTo(200);
        assertThat(draft().path("last").path("by").asString()).isEqualTo("reviewer");
    }

    @Test
    @Order(6)
    void theDocxSaysWhoApproved() throws IOException {
        byte[] docx = program.bytes(
                        "/api/v1/cases/" + Served.OWN + "/export/docx", "Authorization", "Bearer " + reviewer)
                .body();

        assertThat(entry(docx, "word/document.xml")).contains("Approved by reviewer on 2");
    }

    @Test
    @Order(7)
    void anEditAfterTheApprovalGoesBack() {
        JsonNode before = draft();

        edit(taken(), "");

        assertThat(before.path("state").asString()).isEqualTo("approved");
        assertThat(draft().path("state").asString()).isEqualTo("drafted");
        assertThat(page()).contains("It reads otherwise since").contains("Taken out by pre-screener");
    }

    @Test
    @Order(8)
    void theWordsThatWereDraftedLetTheSentenceStandAgain() {
        JsonNode line = taken();

        JsonNode restored = edit(line, line.path("drafted").asString());

        assertThat(restored.has("drafted")).isFalse();
    }

    @Test
    @Order(9)
    void wordsOfAnEditAreNoMarkup() {
        edit(taken(), "<img src=x onerror=alert(1)> Norco");

        assertThat(page()).contains("&lt;img src=x").doesNotContain("<img src=x");
    }

    private static String entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private String page() {
        return served.loggedIn(Role.ANALYST)
                .get("/cases/" + Served.OWN + "/draft")
                .body();
    }

    /** The sentence on the drug. */
    private JsonNode taken() {
        return draft().path("sentences")
                .valueStream()
                .filter(line ->
                        (line.path("text").asString() + line.path("drafted").asString("")).contains("Norco"))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode draft() {
        return Answers.JSON.readTree(get(DRAFT).body());
    }

    private JsonNode edit(JsonNode line, String words) {
        String body =
                Answers.JSON.writeValueAsString(Answers.JSON.createObjectNode().put("text", words));
        HttpResponse<String> answer = program.send(program.request(
                        DRAFT + "/sentences/" + line.path("key").asString(),
                        "Authorization",
                        "Bearer " + preScreener,
                        "Content-Type",
                        "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build());
        return Answers.JSON
                .readTree(answer.body())
                .path("sentences")
                .valueStream()
                .filter(one -> one.path("key").equals(line.path("key")))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) {
        return program.get(path, "Authorization", "Bearer " + reviewer);
    }

    private HttpResponse<String> post(String step, String reads, String key) {
        return program.send(
                program.request(DRAFT + step, "Authorization", "Bearer " + key, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"of\": \"" + reads + "\"}"))
                        .build());
    }
}
