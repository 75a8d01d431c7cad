package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Job;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the server says and does when what it stands on fails, and when it is back: nothing is lost, nothing restarted. */
class FailureTests {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void aStoreThatCannotBeWrittenMakesAnImportWaitAndItGoesOnByItself() throws IOException {
        try (Served served = Served.in(folder)) {
            Path originals = Served.store(folder).resolve("originals");
            Path away = Files.move(originals, folder.resolve("away"));
            Files.writeString(originals, "in the way, as a disk that takes nothing more");

            String job = job(upload(served));
            await(() -> state(served, job).contains("\"problem\""));
            assertThat(health(served)).contains("\"jobs\":{\"status\":\"WAITING\"}");

            Files.delete(originals);
            Files.move(away, originals);
            await(() -> state(served, job).contains("\"stage\":\"done\""));
            assertThat(health(served)).contains("\"jobs\":{\"status\":\"UP\"}");
        }
    }

    @Test
    void aDatabaseThatGoesAwayIsSaidAndFoundAgain() throws IOException {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the PostgreSQL of the tests is of Linux x86-64 only");
        Path data = folder.resolve("postgres");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
        int port = server.getPort();
        try (Served served =
                Served.on(folder, DatabaseAddress.server(server.getJdbcUrl("postgres", "postgres"), "postgres", ""))) {
            String job = job(upload(served));
            server.close();

            HttpResponse<String> refused = call(served, "/api/v1/cases");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(health(served)).contains("\"database\":{\"status\":\"DOWN\"}");

            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .start();
            await(() -> call(served, "/api/v1/cases").statusCode() == 200);
            await(() -> state(served, job).contains("\"stage\":\"done\""));
            assertThat(health(served)).contains("\"database\":{\"status\":\"UP\"}");
        } finally {
            server.close();
        }
    }

    @Test
    void whatWasAcknowledgedBeforeAStopIsDoneAfterTheStart() throws IOException {
        String job = UUID.randomUUID().toString();
        try (Served served = Served.in(folder)) {
            Path place = Files.createDirectories(
                    Served.store(folder).resolve("arriving").resolve(job).resolve("0"));
            Files.writeString(place.resolve("late.txt"), "PROGRESS NOTE\n\nTakes Soma 350 mg twice a day.\n");
            served.database()
                    .jobs()
                    .add(new Job(job, Served.OWN, java.util.Optional.empty(), java.util.Optional.empty()));
            Path stray = Files.createDirectories(Served.store(folder).resolve("arriving/stray/0"));

            served.serveAgain();
            await(() -> state(served, job).contains("\"stage\":\"done\""));

            assertThat(call(served, "/api/v1/cases/" + Served.OWN + "/mentions").body())
                    .contains("\"text\":\"Soma\"");
            assertThat(place).doesNotExist();
            assertThat(stray).doesNotExist();
        }
    }

    private static HttpResponse<String> upload(Served served) {
        Browser program = served.stranger();
        String body = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\n\r\n"
                + "PROGRESS NOTE\nDate of service: 11/12/2014\n\nTakes Soma 350 mg twice a day.\n\r\n--xx--\r\n";
        return program.send(program.request(
                        "/api/v1/cases/" + Served.OWN + "/files",
                        "Authorization",
                        "Bearer " + served.reviewersKey(),
                        "Content-Type",
                        "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static String job(HttpResponse<String> upload) {
        assertThat(upload.statusCode()).isEqualTo(202);
        return Answers.JSON.readTree(upload.body()).path("job").asString();
    }

    private String state(Served served, String job) {
        return call(served, "/api/v1/cases/" + Served.OWN + "/imports/" + job).body();
    }

    private static String health(Served served) {
        return served.stranger().get("/actuator/health").body();
    }

    private static HttpResponse<String> call(Served served, String path) {
        return served.stranger().get(path, "Authorization", "Bearer " + served.reviewersKey());
    }

    private static void await(BooleanSupplier until) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!until.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for long").isBefore(end);
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
