package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Purpose;
import org.chartline.store.Role;
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

    private static final String BASE = "/api/v1/cases/CM14-0215099";
    private static final String PASSWORD = "opens everything";
    private static final CaseId CASE = new CaseId("CM14-0215099");

    private final Archive archive;
    private final Database database;
    private final WebDoor door;
    private final Browser browser;

    WebDoorTests(@TempDir Path folder) throws IOException {
        Path note = Files.writeString(folder.resolve("note <b>.txt"), NOTE);
        archive = Archive.open(folder.resolve("store"));
        try (Pipeline pipeline = new Pipeline(1, Progress.UNWATCHED)) {
            archive.add(pipeline, CASE, List.of(note));
        }
        database = Database.open(DatabaseAddress.embedded(folder.resolve("store")));
        database.accounts().create("ann", PASSWORD, Set.of(Role.REVIEWER));
        database.assignments().assign("ann", CASE);
        door = WebDoor.open(archive, database, 0);
        browser = new Browser(door.address());
        browser.logIn("ann", PASSWORD);
    }

    @AfterAll
    void stop() {
        door.close();
        database.close();
        archive.close();
    }

    @Test
    void theListNamesTheCases() {
        assertThat(get("/cases").body()).contains("<a href=\"/cases/CM14-0215099\">CM14-0215099</a>");
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
                .containsPattern("id=\"run\"></span><span[^>]* class=\"m-pain-score cited\"[^>]*>7/10</span>")
                .containsPattern("<span[^>]* class=\"m-medication\"[^>]*>Norco</span>");
    }

    @Test
    void aHitOpensItsPageWithEveryRunMarked() {
        int begin = NOTE.indexOf("7/10");
        int norco = NOTE.indexOf("Norco");
        String address = "/cases/CM14-0215099/documents/D01/pages/1?begin=%d&end=%d&also=%d-%d,9-2,5-99999";

        assertThat(get(address.formatted(begin, begin + 4, norco, norco + 5)).body())
                .containsPattern("class=\"m-pain-score cited\"[^>]*>7/10</span>")
                .containsPattern("class=\"m-medication also\"[^>]*>Norco</span>");
    }

    @Test
    void aRunThatIsNotOnThePageIsNotMarked() {
        assertThat(get("/cases/CM14-0215099/documents/D01/pages/1?begin=5&end=99999"))
                .satisfies(page -> assertThat(page.statusCode()).isEqualTo(200))
                .satisfies(page -> assertThat(page.body()).doesNotContain("id=\"run\""));
    }

    @Test
    void textOfARecordIsNeverMarkup() {
        for (String path : List.of("/cases/CM14-0215099", "/cases/CM14-0215099/documents/D01/pages/1")) {
            assertThat(get(path).body()).doesNotContain("<script>").doesNotContain("note <b>");
        }
        for (String words : List.of("alert", "<script>", "\"<b>\"")) {
            assertThat(search(words)).doesNotContain("<script>").doesNotContain("<b>");
        }
    }

    @Test
    void searchFindsTheGenericByItsBrand() {
        assertThat(search("hydrocodone")).contains("<mark>Norco</mark>");
    }

    @Test
    void aCorrectionChangesTheDocumentAndIsKept() throws InterruptedException {
        String key = database.tokens()
                .make("ann", "test", Purpose.CASE_REVIEW, Duration.ofDays(1))
                .secret();
        String base = "/api/v1/cases/CM14-0215099";
        HttpRequest correction = browser.request(
                        base + "/corrections", "Authorization", "Bearer " + key, "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"document\": \"D01\", \"page\": 1, \"what\": \"type\", \"value\": \"consultation\"}"))
                .build();

        assertThat(browser.send(correction).statusCode()).isEqualTo(202);
        for (int i = 0; i < 600 && !get(base + "/documents/D01").body().contains("consultation"); i++) {
            Thread.sleep(100);
        }

        assertThat(get(base + "/documents/D01").body()).contains("\"type\":\"consultation\"");
        assertThat(get(base + "/corrections").body()).contains("note <b>.txt\t1\ttype\tconsultation");
    }

    @Test
    void aCorrectedMentionChangesWhatFollowsAndCanBeTakenBack() throws InterruptedException {
        int begin = NOTE.indexOf("Norco");
        String place = "\"document\": \"D01\", \"page\": 1, \"what\": \"mention\", \"begin\": %d, \"end\": %d"
                .formatted(begin, begin + 5);

        correct("{" + place + ", \"value\": \"MEDICATION assertion=denied\"}");
        String corrected = get(BASE + "/mentions?type=MEDICATION").body();
        String page = get("/cases/CM14-0215099/documents/D01/pages/1").body();
        String lines = get(BASE + "/corrections").body();
        correct("{" + place + ", \"value\": \"as-found\"}");

        assertThat(corrected).contains("\"assertion\":\"denied\"").contains("\"strength\":\"10/325 mg\"");
        assertThat(page).contains("corrected by ann").contains("assertion=present");
        assertThat(lines).contains("\tmention\tMEDICATION").contains("\tNorco\tann\t");
        assertThat(get(BASE + "/mentions?type=MEDICATION").body()).contains("\"assertion\":\"present\"");
    }

    @Test
    void aMentionThatCannotBeSoIsRefused() {
        for (String value : List.of("DRUG", "MEDICATION assertion=maybe", "PROCEDURE", "MEDICATION status=off-work")) {
            assertThat(post("{\"document\": \"D01\", \"page\": 1, \"what\": \"mention\", \"begin\": 0, \"end\": 7,"
                                    + " \"value\": \"" + value + "\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void correctionsAreGoldForTheBench(@TempDir Path out) throws Exception {
        correct(
                "{\"document\": \"D01\", \"page\": 1, \"what\": \"mention\", \"begin\": %d, \"end\": %d, \"value\": \"FUNCTION direction=limited\"}"
                        .formatted(NOTE.indexOf("Pain is"), NOTE.indexOf("Pain is") + 7));
        HttpResponse<byte[]> zip = browser.bytes(BASE + "/corrections/gold", "Authorization", "Bearer " + key());
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.body()))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path file = out.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(entries, file);
            }
        }

        assertThat(Format.read(out.resolve("mentions")))
                .singleElement()
                .satisfies(text -> assertThat(text.annotations())
                        .extracting(Annotation::type)
                        .contains("MEDICATION", "FUNCTION"));
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertThat(get("/cases/CM15-0000001").statusCode()).isEqualTo(404);
        assertThat(get("/cases/CM1").statusCode()).isEqualTo(404);
        assertThat(get("/cases/CM14-0215099/documents/D77/pages/1").statusCode())
                .isEqualTo(404);
        assertThat(get("/cases/CM14-0215099/documents/D01/pages/9").statusCode())
                .isEqualTo(404);
        assertThat(get("/no/such/page").statusCode()).isEqualTo(404);
    }

    @Test
    void pagesMayLoadNothingFromElsewhere() {
        assertThat(get("/cases").headers().firstValue("Content-Security-Policy"))
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

    private String key() {
        return database.tokens()
                .make("ann", "test", Purpose.CASE_REVIEW, Duration.ofDays(1))
                .secret();
    }

    private HttpResponse<String> post(String correction) {
        return browser.send(browser.request(
                        BASE + "/corrections", "Authorization", "Bearer " + key(), "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(correction))
                .build());
    }

    private void correct(String correction) throws InterruptedException {
        String job = Answers.JSON.readTree(post(correction).body()).path("job").asString();
        for (int i = 0; i < 600 && !get(BASE + "/imports/" + job).body().contains("\"done\""); i++) {
            Thread.sleep(100);
        }
    }

    private String search(String words) {
        return browser.post("/cases/CM14-0215099/search", "/cases/CM14-0215099", Map.of("q", words))
                .body();
    }

    private HttpResponse<String> get(String path) {
        return browser.get(path);
    }
}
