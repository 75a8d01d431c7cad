package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Files that come by the API. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTests {

    private static final String CASE = "/api/v1/cases/CM16-0000007";

    private final Path folder;
    private final Served served;
    private final Browser program;
    private final String key;

    UploadTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        served = Served.in(folder);
        Files.createDirectories(Served.store(folder).resolve("arriving"));
        program = served.stranger();
        key = "Bearer " + served.key(Role.PRE_SCREENER);
    }

    @AfterAll
    void stop() {
        served.close();
    }

    @Test
    void aBegunCaseTakesFilesTellsItsProgressAndTakesNoFileTwice() {
        HttpResponse<String> begun = post("/api/v1/cases", "application/json", "{\"id\": \"CM16-0000007\"}");
        HttpResponse<String> first = upload();
        String job = Answers.JSON.readTree(first.body()).path("job").asString();
        String events = program.get(CASE + "/imports/" + job + "/events", "Authorization", key)
                .body();
        HttpResponse<String> second = upload();

        assertThat(begun.statusCode()).isEqualTo(201);
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(events.strip()).endsWith("data:{\"stage\":\"done\",\"refused\":[]}");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(program.get(CASE + "/mentions?type=MEDICATION", "Authorization", key)
                        .body())
                .contains("\"text\":\"Norco\"")
                .contains("\"total\":1");
    }

    @Test
    void aCaseThatSomebodyHasIsNotBegunAgain() {
        assertThat(post("/api/v1/cases", "application/json", "{\"id\": \"CM15-0000001\"}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatOneHasIsNotSentAgain() {
        String path = "/api/v1/cases/" + Served.OWN + "/timeline";
        String tag = program.get(path, "Authorization", key)
                .headers()
                .firstValue("ETag")
                .orElse("");

        assertThat(program.get(path, "Authorization", key, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void whatCannotBeTakenIsRefusedInWords() throws IOException {
        Path arriving = Served.store(folder).resolve("arriving");
        Files.move(arriving, folder.resolve("away"));
        Files.writeString(arriving, "in the way, as a disk that takes nothing more");

        HttpResponse<String> refused = new Watched(served).upload("other.txt", "Takes Soma.");

        Files.delete(arriving);
        Files.move(folder.resolve("away"), arriving);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("nothing was taken");
    }

    private HttpResponse<String> upload() {
        return post(
                CASE + "/files",
                "multipart/form-data; boundary=xx",
                "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n\r\n"
                        + "PROGRESS NOTE\nDate of service: 11/11/2014\n\nHe takes Norco 10/325 mg twice a day.\n"
                        + "\r\n--xx--\r\n");
    }

    private HttpResponse<String> post(String path, String type, String body) {
        return program.send(program.request(path, "Authorization", key, "Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }
}
