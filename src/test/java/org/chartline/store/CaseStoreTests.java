package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.ingest.FileId;
import org.chartline.tag.TaggedDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store promises of cases, on any database. */
abstract class CaseStoreTests {

    private static final CaseId ID = new CaseId("CM14-0215099");
    private static final CaseFile CASE = CaseFiles.of("CM14-0215099")
            .document("2014-11-11", "Takes Norco 10/325.", "Page two.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .document(DocumentType.UR_DECISION, Provenance.UR, "2014-11-21", "Norco is denied.")
            .build();

    @TempDir
    Path folder;

    private Path home;
    private Database database;
    private CaseStore store;

    abstract DatabaseAddress address(Path home);

    @BeforeEach
    void open() {
        home = folder.resolve("store");
        database = Database.open(address(home));
        store = new CaseStore(home, database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSavedCaseIsLoaded() {
        store.save(CASE);

        assertThat(new CaseStore(home, database).load(ID)).contains(CASE);
    }

    @Test
    void everyCaseFileIsLoadedAsItWasSaved() {
        for (long seed = 0; seed < 60; seed++) {
            CaseFile file = new RandomCases(seed).next();
            store.save(file);

            assertThat(store.load(file.id())).as("seed %d", seed).contains(file);
        }
    }

    @Test
    void aLongPageIsKeptInParts() {
        StringBuilder text = new StringBuilder();
        new java.util.Random(7).ints(3_000_000, 32, 0xD7FF).forEach(c -> text.append((char) c));
        CaseFile large = CaseFiles.of("CM14-0215099")
                .document("2014-11-11", text.toString(), "Page two.")
                .build();
        store.save(large);

        assertThat(store.load(ID)).contains(large);
    }

    @Test
    void aCaseThatWasNeverSavedIsNotThere() {
        assertThat(store.load(ID)).isEmpty();
        assertThat(store.cases()).isEmpty();
        assertThat(store.state(ID)).isEqualTo(CaseState.NONE);
    }

    @Test
    void savingReplacesTheCase() {
        store.save(CASE);
        CaseFile emptied = new CaseFile(ID, List.of(), List.of());
        store.save(emptied);

        assertThat(store.load(ID)).contains(emptied);
    }

    @Test
    void aCaseThatGrowsAndShrinksIsWholeEachTime() {
        for (int documents : List.of(1, 3, 2, 5, 1)) {
            CaseFiles files = CaseFiles.of("CM14-0215099");
            IntStream.range(0, documents).forEach(i -> files.document("", "Text " + i * documents, "More."));
            store.save(files.build());

            assertThat(store.load(ID)).contains(files.build());
        }
    }

    @Test
    void savingTheSameAgainIsTheSameVersion() {
        CaseState once = store.save(CASE);

        assertThat(store.save(CASE)).isEqualTo(once);
        assertThat(store.state(ID)).isEqualTo(once);
    }

    @Test
    void anotherContentIsAnotherVersionAndChecksum() {
        CaseState before = store.save(CASE);
        CaseState after = store.save(new CaseFile(ID, CASE.files(), List.of()));

        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.checksum()).isNotEqualTo(before.checksum());
    }

    @Test
    void theSameCaseHasTheSameChecksumWhateverWasThereBefore() {
        String once = store.save(CASE).checksum();
        store.save(new CaseFile(ID, List.of(), List.of()));

        assertThat(store.save(CASE).checksum()).isEqualTo(once);
    }

    @Test
    void aCaseThatWasChangedMeanwhileIsNotWrittenOver() {
        long version = store.save(CASE).version();
        CaseFile other = new CaseFile(ID, CASE.files(), List.of());
        store.save(other);

        assertThatThrownBy(() -> store.save(CASE, version))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("changed meanwhile");
        assertThat(store.load(ID)).contains(other);
    }

    @Test
    void oneDocumentIsLoadedByItself() {
        store.save(CASE);

        assertThat(store.document(ID, "D02")).contains(CASE.documents().get(1));
        assertThat(store.document(ID, "D03")).isEmpty();
    }

    @Test
    void aDocumentOfOtherPagesThanTheCasesIsRefused() {
        TaggedDocument stray = CaseFiles.of("CM14-0215099")
                .document("", "Elsewhere.")
                .build()
                .documents()
                .get(0);

        assertThatThrownBy(() -> store.save(new CaseFile(ID, CASE.files(), List.of(stray))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(store.cases()).isEmpty();
    }

    @Test
    void noTableHoldsARowOfADeletedCase() throws IOException {
        store.save(CASE);
        store.keepOriginal(ID, letter("a letter"));
        database.accounts().create("reviewer", "opens everything", Set.of(Role.REVIEWER));
        database.assignments().assign("reviewer", ID);
        store.delete(ID);

        assertThat(Tables.ofCases(database.jdbc()))
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        table -> assertThat(database.jdbc().queryForObject("select count(*) from " + table, Long.class))
                                .as(table)
                                .isZero());
    }

    @Test
    void casesAreListedInOrder() {
        store.save(new CaseFile(new CaseId("CM16-0000001"), List.of(), List.of()));
        store.save(CASE);

        assertThat(store.cases()).containsExactly(ID, new CaseId("CM16-0000001"));
    }

    @Test
    void aDamagedCaseIsNamedWithWhatToDo() {
        store.save(CASE);
        database.jdbc().update("update case_content set content = ? where kind = 'text'", (Object) new byte[] {7, 7});

        assertThatThrownBy(() -> store.load(ID))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("CM14-0215099")
                .hasMessageContaining("restore a backup");
    }

    @Test
    void anOriginalIsKeptUnderItsChecksum() throws IOException {
        FileId id = store.keepOriginal(ID, letter("a letter"));

        assertThat(id).isEqualTo(CaseFiles.fileId("a letter"));
        assertThat(store.original(id))
                .isEqualTo(home.resolve("originals")
                        .resolve(id.sha256().substring(0, 2))
                        .resolve(id.sha256()))
                .hasContent("a letter");
    }

    @Test
    void aSecondCopyOfAnOriginalIsNotWritten() throws IOException {
        Path kept = store.original(store.keepOriginal(ID, letter("a letter")));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(kept, longAgo);
        store.keepOriginal(ID, letter("a letter"));

        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(longAgo);
        assertThat(filesBeside(kept)).hasSize(1);
    }

    @Test
    void aDamagedOriginalIsNotHandedOut() throws IOException {
        FileId id = store.keepOriginal(ID, letter("a letter"));
        Files.writeString(store.original(id), "a lettre");

        assertThatThrownBy(() -> store.original(id))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void aDamagedOriginalIsReplaced() throws IOException {
        Path kept = store.original(store.keepOriginal(ID, letter("a letter")));
        Files.writeString(kept, "a lett");
        store.keepOriginal(ID, letter("a letter"));

        assertThat(kept).hasContent("a letter");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.pdf");

        assertThatThrownBy(() -> store.keepOriginal(ID, missing))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("missing.pdf");
    }

    @Test
    void threadsWaitForOneAnother() {
        IntStream.range(0, 40).parallel().forEach(i -> store.save(numbered(i)));

        assertThat(store.cases())
                .hasSize(40)
                .allSatisfy(id -> assertThat(store.load(id)).isPresent());
    }

    @Test
    void aSecondProgramIsToldToWait() throws IOException, InterruptedException {
        Files.createDirectories(home);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        home.resolve("store.lock").toString())
                .start();
        try {
            assertThat(other.getInputStream().read())
                    .as("the other program holds the lock")
                    .isEqualTo('L');

            Path letter = letter("a letter");
            assertThatThrownBy(() -> store.keepOriginal(ID, letter))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("being written by another program");
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
        }
        assertThat(store.original(store.keepOriginal(ID, letter("a letter")))).exists();
    }

    @Test
    void anEndedJobIsRememberedWhenNumbersAreLeftOut() {
        ended("early");
        database.jdbc().execute("alter table import_job alter column number restart with 5000");
        ended("late");

        assertThat(database.jobs().find(ID, "early")).isPresent();
    }

    private void ended(String job) {
        database.jobs().add(new Job(job, ID, Optional.empty(), Optional.empty()));
        database.jobs().end(job, "done");
    }

    private static CaseFile numbered(int number) {
        return new CaseFile(new CaseId("CM20-%07d".formatted(number)), CASE.files(), CASE.documents());
    }

    private Path letter(String text) throws IOException {
        return Files.writeString(folder.resolve("letter.txt"), text);
    }

    private static List<String> filesBeside(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            return files.map(found -> String.valueOf(found.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
