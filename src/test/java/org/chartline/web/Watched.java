package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** A server as somebody sees it who sends it files and watches what becomes of them and of its health. */
record Watched(Served served) {

    static final String NOTE = "note.txt";
    static final String TEXT = "PROGRESS NOTE\nDate of service: 11/12/2014\n\nTakes Soma 350 mg twice a day.\n";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    HttpResponse<String> upload(String name, String text) {
        String body = "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + text
                + "\r\n--xx--\r\n";
        Browser program = served.stranger();
        return program.send(program.request(
                        "/api/v1/cases/" + Served.OWN + "/files",
                        "Authorization",
                        "Bearer " + served.reviewersKey(),
                        "Content-Type",
                        "multipart/form-data; boundary=xx")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends a file that is taken; the job that it is. */
    String jobOf(String name, String text) {
        HttpResponse<String> answer = upload(name, text);
        assertThat(answer.statusCode()).isEqualTo(202);
        return Answers.JSON.readTree(answer.body()).path("job").asString();
    }

    String state(String job) {
        return call("/api/v1/cases/" + Served.OWN + "/imports/" + job).body();
    }

    /** Its state when it has ended. */
    String outcome(String job) {
        await(() -> state(job).contains("\"stage\":\"done\""));
        return state(job);
    }

    String health() {
        return served.stranger().get("/actuator/health").body();
    }

    HttpResponse<String> call(String path) {
        return served.stranger().get(path, "Authorization", "Bearer " + served.reviewersKey());
    }

    static void await(BooleanSupplier until) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!until.getAsBoolean()) {
            assertThat(Instant.now()).as("waited for long").isBefore(end);
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
