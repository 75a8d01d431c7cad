package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.index.SearchQuery;
import org.chartline.store.Backup;
import org.chartline.store.CaseId;
import org.chartline.store.CaseState;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.chartline.store.StoreException;
import org.chartline.store.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A store with its index: kept in step, made again, deleted from, backed up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchiveTests {

    private static final CaseId ONE = new CaseId("CM14-0215099");
    private static final CaseId TWO = new CaseId("CM15-0000001");

    /** More bytes than a heading of the ZIP format that nobody reads. */
    private static final int BAD_SPOT = 128;

    private final Pipeline pipeline = new Pipeline(1, Progress.UNWATCHED);

    @TempDir
    Path folder;

    private Path home;
    private Archive archive;

    @AfterAll
    void stop() {
        pipeline.close();
    }

    @BeforeEach
    void begin() throws IOException {
        home = Files.createTempDirectory(folder, "store");
        archive = Archive.open(home);
        archive.add(pipeline, ONE, List.of(note("shared", "Norco"), note("own", "Soma")));
        archive.add(pipeline, TWO, List.of(note("shared", "Norco")));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anIndexThatIsThereIsLeftAsItIs() {
        assertThat(archive.agree(Progress.UNWATCHED)).isZero();
    }

    @Test
    void anIndexThatIsMissingIsMadeAgainWithProgress() throws IOException {
        archive.close();
        remove(home.resolve("index"));
        List<String> told = new ArrayList<>();

        int cases = archive.agree((stage, done, all) -> told.add(stage + " " + done + " of " + all));

        assertThat(cases).isEqualTo(2);
        assertThat(told).hasSize(2).last().isEqualTo("indexing 3 of 3"); // either case may be done first
        assertThat(pages("Norco", TWO)).isEqualTo(1);
    }

    @Test
    void anIndexWithADamagedByteIsMadeAgain() throws IOException {
        archive.close();
        Path largest = files(home.resolve("index")).stream()
                .max((a, b) -> Long.compare(a.toFile().length(), b.toFile().length()))
                .orElseThrow();
        try (RandomAccessFile file = new RandomAccessFile(largest.toFile(), "rw")) {
            file.seek(file.length() / 2);
            int was = file.read();
            file.seek(file.length() / 2);
            file.write(was ^ 0x55);
        }

        assertThat(archive.agree(Progress.UNWATCHED)).isEqualTo(2);
        assertThat(pages("Norco", ONE)).isEqualTo(1);
    }

    @Test
    void aSearchAfterTheIndexWasRemovedFindsWhatThereIs() throws IOException {
        archive.close();
        remove(home.resolve("index"));

        assertThat(pages("Norco", ONE)).isEqualTo(1);
    }

    @Test
    void aCaseThatWasStoredButNotIndexedIsIndexedByTheNextStart() throws IOException {
        Files.delete(home.resolve("indexed/" + ONE)); // as a kill between the two leaves it

        assertThat(archive.agree(Progress.UNWATCHED)).isEqualTo(1);
    }

    @Test
    void ofADeletedCaseNothingIsLeftButWhatOthersRestOn() throws IOException {
        archive.delete(ONE);

        assertThat(archive.cases()).containsExactly(TWO);
        assertThat(files(home.resolve("originals"))).hasSize(1);
        assertThat(archive.original(archive.load(TWO).files().get(0).id())).exists();
        assertThat(home.resolve("pieces/" + ONE)).doesNotExist();
        assertThat(pages("Soma", ONE)).isZero();
        assertThatThrownBy(() -> archive.load(ONE)).isInstanceOf(UnknownCaseException.class);
        assertThat(text(home.resolve("index"))).contains("Norco").doesNotContain("Soma");
    }

    @Test
    void aCaseThatNobodyHasCannotBeDeleted() {
        assertThatThrownBy(() -> archive.delete(new CaseId("CM16-0000001"))).isInstanceOf(UnknownCaseException.class);
    }

    @Test
    void aBackupOfTheEmbeddedDatabaseIsRestoredToAServerAndBack() throws IOException {
        CaseState before = archive.state(ONE);
        archive.close();
        Path file = folder.resolve("all.zip");
        backUp(home, DatabaseAddress.embedded(home), file);
        Path there = Files.createTempDirectory(folder, "there");
        DatabaseAddress server = TestPostgres.fresh();
        restore(there, server, file);
        Path again = folder.resolve("again.zip");
        backUp(there, server, again);
        Path back = Files.createTempDirectory(folder, "back");
        restore(back, DatabaseAddress.embedded(back), again);

        try (Archive restored = Archive.open(back)) {
            assertThat(restored.state(ONE)).isEqualTo(before);
            assertThat(restored.cases()).containsExactly(ONE, TWO);
            assertThat(restored.original(restored.load(ONE).files().get(0).id()))
                    .exists();
            assertThat(restored.search(SearchQuery.of(TWO, "Norco")).pages()).hasSize(1);
        }
    }

    @Test
    void aBackupIsNotRestoredOverAStore() throws IOException {
        archive.close();
        Path file = folder.resolve("full.zip");
        backUp(home, DatabaseAddress.embedded(home), file);

        assertThatThrownBy(() -> restore(home, DatabaseAddress.embedded(home), file))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void aDamagedBackupIsRefusedWhereverTheDamageIs() throws IOException {
        archive.close();
        Path file = folder.resolve("whole.zip");
        backUp(home, DatabaseAddress.embedded(home), file);
        byte[] whole = Files.readAllBytes(file);
        Path empty = Files.createTempDirectory(folder, "empty");

        for (int i = 1; i < 20; i++) {
            byte[] damaged = whole.clone();
            for (int at = 0; at < BAD_SPOT; at++) {
                damaged[whole.length * i / 20 + at] ^= 0x55;
            }
            Path bad = Files.write(folder.resolve("damaged.zip"), damaged);
            assertThatThrownBy(() -> restore(empty, DatabaseAddress.embedded(empty), bad))
                    .as("byte %d of %d", whole.length * i / 20, whole.length)
                    .isInstanceOf(StoreException.class);
        }
        Path cut = Files.write(folder.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> restore(empty, DatabaseAddress.embedded(empty), cut))
                .isInstanceOf(StoreException.class);
        restore(empty, DatabaseAddress.embedded(empty), file);
    }

    private static void backUp(Path home, DatabaseAddress address, Path file) {
        try (Database database = Database.open(address)) {
            new Backup(home, database).write(file);
        }
    }

    private static void restore(Path home, DatabaseAddress address, Path file) {
        try (Database database = Database.open(address)) {
            new Backup(home, database).restore(file);
        }
    }

    private int pages(String words, CaseId id) {
        return archive.search(SearchQuery.of(id, words)).pages().size();
    }

    private Path note(String name, String drug) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".txt"), Papers.progressReport("11/11/2014", "Takes " + drug + " twice a day."));
    }

    /** All bytes of an index as letters; words are not compressed in so small a one. */
    private static String text(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            all.append(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return all.toString();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
    }
}
