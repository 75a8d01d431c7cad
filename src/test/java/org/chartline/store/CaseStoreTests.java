package org.chartline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chartline.ingest.FileId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseStoreTests {

    private static final CaseId ID = new CaseId("CM14-0215099");
    private static final CaseFile CASE = CaseFiles.of("CM14-0215099")
            .document("2014-11-11", "Takes Norco 10/325.", "Page two.")
            .drug("Norco", "acetaminophen+hydrocodone")
            .build();

    @TempDir
    Path folder;

    private Path home;
    private CaseStore store;

    @BeforeEach
    void open() {
        home = folder.resolve("store");
        store = new CaseStore(home);
    }

    @Test
    void aSavedCaseIsLoaded() {
        store.save(CASE);

        assertThat(new CaseStore(home).load(ID)).contains(CASE);
    }

    @Test
    void aCaseThatWasNeverSavedIsNotThere() {
        assertThat(store.load(ID)).isEmpty();
        assertThat(store.cases()).isEmpty();
    }

    @Test
    void savingReplacesTheCase() {
        store.save(CASE);
        CaseFile emptied = new CaseFile(ID, List.of(), List.of());
        store.save(emptied);

        assertThat(store.load(ID)).contains(emptied);
    }

    @Test
    void savingTwiceGivesTheSameBytes() throws IOException {
        store.save(CASE);
        byte[] once = Files.readAllBytes(caseFile());
        store.save(CASE);

        assertThat(Files.readAllBytes(caseFile())).isEqualTo(once);
    }

    @Test
    void casesAreListedInOrder() {
        store.save(new CaseFile(new CaseId("CM16-0000001"), List.of(), List.of()));
        store.save(CASE);

        assertThat(store.cases()).containsExactly(ID, new CaseId("CM16-0000001"));
    }

    @Test
    void aFolderThatIsNoCaseIsPassedOver() throws IOException {
        store.save(CASE);
        Path copy = Files.createDirectories(home.resolve("cases/CM14-0215099 copy"));
        Files.copy(caseFile(), copy.resolve("case-file.json"));

        assertThat(store.cases()).containsExactly(ID);
    }

    @Test
    void aKillWhileWritingLeavesTheOldCase() throws IOException {
        store.save(CASE);
        Files.writeString(caseFile().resolveSibling("case-file.json.new"), "{\"id\":{\"val");

        assertThat(store.load(ID)).contains(CASE);
        assertThat(store.cases()).containsExactly(ID);
    }

    @Test
    void aKillWhileWritingTheFirstTimeLeavesNoCase() throws IOException {
        Files.createDirectories(caseFile().getParent());
        Files.writeString(caseFile().resolveSibling("case-file.json.new"), "{\"id\":{\"val");

        assertThat(store.load(ID)).isEmpty();
        assertThat(store.cases()).isEmpty();
    }

    @Test
    void whatAKillLeftIsWrittenOver() throws IOException {
        Files.createDirectories(caseFile().getParent());
        Files.writeString(caseFile().resolveSibling("case-file.json.new"), "x".repeat(100_000));
        store.save(CASE);

        assertThat(store.load(ID)).contains(CASE);
        assertThat(filesBeside(caseFile())).containsExactly("case-file.json");
    }

    @Test
    void aDamagedCaseIsNamedWithWhatToDo() throws IOException {
        store.save(CASE);
        String json = Files.readString(caseFile());
        Files.writeString(caseFile(), json.substring(0, json.length() / 2));

        assertThatThrownBy(() -> store.load(ID))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(caseFile().toString())
                .hasMessageContaining("import the case again");
    }

    @Test
    void aCaseInAnotherCasesFolderIsRefused() throws IOException {
        store.save(CASE);
        CaseId other = new CaseId("CM16-0000001");
        Path misfiled = home.resolve("cases").resolve(other.value()).resolve("case-file.json");
        Files.createDirectories(misfiled.getParent());
        Files.copy(caseFile(), misfiled);

        assertThatThrownBy(() -> store.load(other))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("holds the case CM14-0215099");
    }

    @Test
    void anOriginalIsKeptUnderItsChecksum() throws IOException {
        FileId id = store.keepOriginal(letter("a letter"));

        assertThat(id).isEqualTo(CaseFiles.fileId("a letter"));
        assertThat(store.original(id))
                .isEqualTo(home.resolve("originals")
                        .resolve(id.sha256().substring(0, 2))
                        .resolve(id.sha256()))
                .hasContent("a letter");
    }

    @Test
    void aSecondCopyOfAnOriginalIsNotWritten() throws IOException {
        Path kept = store.original(store.keepOriginal(letter("a letter")));
        FileTime longAgo = FileTime.fromMillis(0);
        Files.setLastModifiedTime(kept, longAgo);
        store.keepOriginal(letter("a letter"));

        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(longAgo);
        assertThat(filesBeside(kept)).hasSize(1);
    }

    @Test
    void aDamagedOriginalIsReplaced() throws IOException {
        Path kept = store.original(store.keepOriginal(letter("a letter")));
        Files.writeString(kept, "a lett");
        store.keepOriginal(letter("a letter"));

        assertThat(kept).hasContent("a letter");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.pdf");

        assertThatThrownBy(() -> store.keepOriginal(missing))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("missing.pdf");
        assertThat(home).doesNotExist();
    }

    @Test
    void aHomeThatIsAFileIsNamed() throws IOException {
        Files.writeString(home, "not a folder");

        assertThatThrownBy(() -> store.save(CASE))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining(home.toString());
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

            assertThatThrownBy(() -> store.save(CASE))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("being written by another program");
            assertThat(store.load(ID)).isEmpty();
        } finally {
            other.destroy();
            other.waitFor(10, TimeUnit.SECONDS);
        }
        store.save(CASE);
        assertThat(store.load(ID)).contains(CASE);
    }

    private static CaseFile numbered(int number) {
        return new CaseFile(new CaseId("CM20-%07d".formatted(number)), CASE.files(), CASE.documents());
    }

    private Path caseFile() {
        return home.resolve("cases/CM14-0215099/case-file.json");
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
