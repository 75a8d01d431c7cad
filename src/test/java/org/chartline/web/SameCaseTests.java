package org.chartline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.cli.CommandLineDoor;

import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Purpose;
import org.chartline.store.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** The sample case reads the same through the command line, the API and the page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameCaseTests {

    private static final CaseId CASE = new CaseId("CM14-0215099");
    private static final Path FILES = Path.of("corpora/sample-case/single-text");

    private final Archive archive;
    private final Database database;
    private final WebDoor door;
    private final Browser browser;
    private final byte[] byCommand;

    SameCaseTests(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        CommandLineDoor.run(
                new String[] {"analyze", FILES.toString(), "--case", CASE.value(), "--out", out.toString()});
        byCommand = Files.readAllBytes(out.resolve("case.json"));
        archive = Archive.open(folder.resolve("store"));
        try (Pipeline pipeline = new Pipeline(2, Progress.UNWATCHED);
                Stream<Path> files = Files.list(FILES)) {
            archive.add(pipeline, CASE, files.sorted().toList());
        }
        database = Database.open(DatabaseAddress.embedded(folder.resolve("store")));
        database.accounts().create("ann", "opens everything", Set.of(Role.REVIEWER));
        database.assignments().assign("ann", CASE);
        door = WebDoor.open(archive, database, 0);
        browser = new Browser(door.address());
        browser.logIn("ann", "opens everything");
    }

    @AfterAll
    void stop() {
        door.close();
        database.close();
        archive.close();
    }

    @Test
    void theApiExportsTheBytesThatTheCommandWrites() {
        String key = database.tokens()
                .make("ann", "test", Purpose.CASE_REVIEW, Duration.ofDays(1))
                .secret();
        HttpResponse<byte[]> exported =
                browser.bytes("/api/v1/cases/" + CASE + "/export/json", "Authorization", "Bearer " + key);

        assertThat(exported.body()).isEqualTo(byCommand);
    }

    @Test
    void thePageShowsAllThatTheCommandWrites() {
        JsonNode root = Answers.JSON.readTree(byCommand);
        List<String> said = Stream.of(
                        each(root, "/timeline", "/date", "/value"),
                        each(root, "/visits", "/date"),
                        each(root, "/assessments", "/treatment", "/verdict", "/adl/state"),
                        each(root, "/contradictions", "/claim/text", "/contrary/text"),
                        each(root, "/missingRecords", "/what", "/namedIn/text"),
                        each(root, "/summary/sentences", "/text"),
                        each(root, "/records", "/file", "/type", "/use"))
                .flatMap(texts -> texts)
                .distinct()
                .toList();
        String page = plain(HtmlUtils.htmlUnescape(
                browser.get("/cases/" + CASE).body().replaceAll("<[^>]*>", " ")));

        assertThat(said).hasSizeGreaterThan(100).allMatch(text -> page.contains(plain(text)));
    }

    private static Stream<String> each(JsonNode root, String list, String... fields) {
        return root.at(list).valueStream().flatMap(node -> Stream.of(fields)
                .map(field -> node.at(field).asString("")));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
