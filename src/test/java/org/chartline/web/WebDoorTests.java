package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.store.CaseId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The pages as a browser gets them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebDoorTests {

    private static final String NOTE = """
            PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
            Date of exam: 11/11/2014

            She takes Norco 10/325 mg <script>alert(1)</script> twice a day. Pain is 7/10. She is off of work.
            """;

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final Archive archive;
    private final WebDoor door;

    WebDoorTests(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("note <b>.txt"), NOTE);
        archive = Archive.open(folder.resolve("store"));
        try (Pipeline pipeline = new Pipeline(1, Progress.UNWATCHED)) {
            archive.add(pipeline, new CaseId("CM14-0215099"), List.of(note));
        }
        door = WebDoor.open(archive, 0);
    }

    @AfterAll
    void stop() {
        door.close();
        archive.close();
    }

    @Test
    void theListNamesTheCases() {
        assertThat(get("/").body()).contains("<a href=\"/cases/CM14-0215099\">CM14-0215099</a>");
    }

    @Test
    void theReportLinksFactsToTheirPlaces() {
        int begin = NOTE.indexOf("7/10");

        assertThat(get("/cases/CM14-0215099").body())
                .contains("1 of 1 pages read")
                .contains("/cases/CM14-0215099/documents/D01/pages/1?begin=%d&amp;end=%d#run"
                        .formatted(begin, begin + 4));
    }

    @Test
    void aPageMarksMentionsAndTheCitedRun() {
        int begin = NOTE.indexOf("7/10");

        assertThat(get("/cases/CM14-0215099/documents/D01/pages/1?begin=%d&end=%d".formatted(begin, begin + 4))
                        .body())
                .containsPattern("<span id=\"run\"></span><span\\s+class=\"m-pain-score cited\"[^>]*>7/10</span>")
                .containsPattern("<span\\s+class=\"m-medication\"[^>]*>Norco</span>");
    }

    @Test
    void aRunThatIsNotOnThePageIsNotMarked() {
        assertThat(get("/cases/CM14-0215099/documents/D01/pages/1?begin=5&end=99999"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
                .satisfies(page -> assertThat(page.body()).doesNotContain("id=\"run\""));
    }

    @Test
    void textOfARecordIsNeverMarkup() {
        for (String path : List.of(
                "/cases/CM14-0215099",
                "/cases/CM14-0215099/documents/D01/pages/1",
                "/cases/CM14-0215099/search?q=alert",
                "/cases/CM14-0215099/search?q=%3Cscript%3E")) {
            assertThat(get(path).body()).doesNotContain("<script").doesNotContain("note <b>");
        }
    }

    @Test
    void searchFindsTheGenericByItsBrand() {
        assertThat(get("/cases/CM14-0215099/search?q=hydrocodone").body()).contains("<mark>Norco</mark>");
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(get("/cases/CM15-0000001").statusCode()).isEqualTo(404);
        assertThat(get("/cases/CM1").body()).contains("is not a case number");
        assertThat(get("/cases/CM14-0215099/documents/D77/pages/1").statusCode())
                .isEqualTo(404);
        assertThat(get("/cases/CM14-0215099/documents/D01/pages/9").statusCode())
                .isEqualTo(404);
        assertThat(get("/no/such/page").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() {
        assertThat(get("/").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
        assertThat(get("/").body())
                .doesNotContain("style=")
                .doesNotContain("<style")
                .doesNotContain("http://www");
    }

    @Test
    void aTakenPortIsNotFree() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(WebDoor.free(taken.getLocalPort())).isFalse();
        }
        assertThat(WebDoor.free(0)).isTrue();
    }

    private HttpResponse<String> get(String path) {
        try {
            return BROWSER.send(
                    HttpRequest.newBuilder(URI.create(door.address() + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
