package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.chartline.ingest.Sha256;
import org.chartline.store.AuditVerdict;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.Purpose;
import org.chartline.store.Role;
import org.chartline.store.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that is killed again and again under uploads, corrections and searches loses nothing that it acknowledged.
 * Random; prints its seed. {@code -Dchartline.server.kills=20} kills more often, {@code -Dchartline.kills.seed} repeats.
 */
class ServerKillTests {

    private static final int KILLS = Integer.getInteger("chartline.server.kills", 2);
    private static final int LONGEST_MS = 3_000;
    private static final CaseId ID = new CaseId("CM14-0215099");
    private static final String CASE = "/api/v1/cases/" + ID;
    private static final int FIRST_NOTES = 12;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    private final List<String> jobs = Collections.synchronizedList(new ArrayList<>());
    private final List<String> files = Collections.synchronizedList(new ArrayList<>());
    private final List<String> words = Collections.synchronizedList(new ArrayList<>());
    private final List<String> corrections = Collections.synchronizedList(new ArrayList<>());
    private volatile int searches;

    @Test
    void nothingAcknowledgedIsLostWithTheEmbeddedDatabase() throws Exception {
        killed(DatabaseAddress.embedded(folder.resolve("store")), List.of());
    }

    @Test
    void nothingAcknowledgedIsLostWithPostgres() throws Exception {
        DatabaseAddress server = TestPostgres.fresh();
        killed(server, List.of(server.url(), server.user(), "none"));
    }

    private void killed(DatabaseAddress address, List<String> environment) throws Exception {
        long seed = Long.getLong("chartline.kills.seed", System.nanoTime());
        System.out.println("ServerKillTests: " + KILLS + " kills, -Dchartline.kills.seed=" + seed);
        Random random = new Random(seed);
        String key = prepared(address);
        try (KilledServer server = new KilledServer(folder.resolve("store"), environment, key)) {
            for (int i = 0; i < KILLS; i++) {
                server.start();
                ExecutorService load = load(server, i);
                Thread.sleep(random.nextInt(LONGEST_MS));
                server.kill();
                load.shutdownNow();
                assertThat(load.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
            }
            server.start();
            acknowledgedIsThere(server);
            assertThat(server.stop()).as("told to stop").isEqualTo(143);
        }
        agrees(address);
        System.out.println("ServerKillTests: acknowledged and there: " + files.size() + " files, " + corrections.size()
                + " corrections, " + searches + " searches");
    }

    /** A case with some notes, and a reviewer with a key. */
    private String prepared(DatabaseAddress address) throws IOException {
        List<Path> notes = new ArrayList<>();
        for (int i : IntStream.range(0, FIRST_NOTES).toArray()) {
            notes.add(Files.writeString(
                    Files.createDirectories(folder.resolve("notes")).resolve("first" + i + ".txt"),
                    Papers.progressReport("%02d/11/2014".formatted(1 + i % 12), "Takes Norco 10/325 mg twice a day.")));
        }
        try (Database database = Database.open(address);
                Archive archive = Archive.open(folder.resolve("store"), database);
                Pipeline pipeline = new Pipeline(2, Progress.UNWATCHED)) {
            archive.add(pipeline, ID, notes);
            database.accounts().create("reviewer", "opens everything", EnumSet.of(Role.REVIEWER));
            database.assignments().assign("reviewer", ID);
            return database.tokens()
                    .make("reviewer", "test", Purpose.QUALITY, Duration.ofDays(1))
                    .secret();
        }
    }

    private ExecutorService load(KilledServer server, int round) {
        ExecutorService load = Executors.newFixedThreadPool(3);
        load.execute(() -> untilKilled(300, number -> upload(server, round * 1000 + number)));
        load.execute(() -> untilKilled(100, number -> correct(server, round, number)));
        load.execute(() -> untilKilled(100, number -> search(server)));
        return load;
    }

    private interface Step {
        void take(int number);
    }

    /** @param pause in milliseconds between two steps; what is acknowledged is done after the last kill, job by job */
    private static void untilKilled(int pause, Step step) {
        try {
            for (int number = 0; ; number++) {
                step.take(number);
                Thread.sleep(pause);
            }
        } catch (UncheckedIOException | InterruptedException | IllegalStateException e) {
            // as was to be
        }
    }

    private void upload(KilledServer server, int number) {
        String word = "zorb" + number;
        String note = Papers.progressReport("12/11/2014", "He walks " + word + " blocks. Pain is 6/10.");
        HttpResponse<String> answer = server.post(
                CASE + "/files",
                "multipart/form-data; boundary=xx",
                "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"late" + number + ".txt\"\r\n\r\n"
                        + note + "\r\n--xx--\r\n");
        assertThat(answer.statusCode()).isEqualTo(202);
        jobs.add(JSON.readTree(answer.body()).path("job").asString());
        files.add(Sha256.of(note));
        words.add(word);
    }

    /** Each says something of another page, so that none takes the place of another. */
    private void correct(KilledServer server, int round, int number) {
        if (number >= FIRST_NOTES) {
            return;
        }
        int day = 1 + round % 28;
        HttpResponse<String> answer = server.post(
                CASE + "/corrections",
                "application/json",
                "{\"document\": \"D%02d\", \"page\": 1, \"what\": \"date\", \"value\": \"2015-01-%02d\"}"
                        .formatted(number + 1, day));
        assertThat(answer.statusCode()).isEqualTo(202);
        jobs.add(JSON.readTree(answer.body()).path("job").asString());
        corrections.removeIf(line -> line.startsWith("first" + number + ".txt\t"));
        corrections.add("first%d.txt\t1\tdate\t2015-01-%02d".formatted(number, day));
    }

    private void search(KilledServer server) {
        assertThat(server.post(CASE + "/search", "application/json", "{\"words\": \"Norco\"}")
                        .statusCode())
                .isEqualTo(200);
        searches++;
    }

    private void acknowledgedIsThere(KilledServer server) throws InterruptedException {
        for (String job : jobs) {
            String state = "";
            for (int i = 0; i < 1200 && !state.contains("\"stage\":\"done\""); i++) {
                Thread.sleep(i == 0 ? 0 : 100);
                state = server.get(CASE + "/imports/" + job).body();
            }
            assertThat(state)
                    .as("of the job %s, %d of %d", job, jobs.indexOf(job), jobs.size())
                    .contains("\"stage\":\"done\"");
        }
        List<String> held = new ArrayList<>();
        JsonNode head = JSON.readTree(server.get(CASE).body());
        head.path("files").forEach(file -> held.add(file.path("id").asString()));
        assertThat(held).containsAll(files);
        for (String word : words) {
            HttpResponse<String> found =
                    server.post(CASE + "/search", "application/json", "{\"words\": \"" + word + "\"}");
            assertThat(JSON.readTree(found.body()).path("total").asInt())
                    .as(word)
                    .isEqualTo(1);
        }
        // a correction that came after the last acknowledged one, and was not acknowledged, may be there in its place
        List<String> said = server.lines(server.get(CASE + "/corrections"));
        for (String line : corrections) {
            String about = line.substring(0, line.lastIndexOf('\t') + 1);
            assertThat(said).anyMatch(there -> there.startsWith(about) && there.compareTo(line) >= 0);
        }
    }

    private void agrees(DatabaseAddress address) {
        try (Database database = Database.open(address);
                Archive archive = Archive.open(folder.resolve("store"), database)) {
            assertThat(database.audit().verify()).isInstanceOf(AuditVerdict.Whole.class);
            assertThat(database.audit().size())
                    .isGreaterThanOrEqualTo((long) files.size() + corrections.size() + searches);
            assertThat(archive.agree(Progress.UNWATCHED))
                    .as("cases that the index lacked")
                    .isZero();
        }
    }
}
