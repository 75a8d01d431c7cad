package org.chartline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.Archive;
import org.chartline.rows.Rows;
import org.chartline.store.CaseId;
import org.chartline.store.CaseState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the commands do, as somebody at a terminal sees it. */
class CommandLineDoorTests {

    private static final String NOTE = """
            PROGRESS NOTE
            Date of service: 11/11/2014

            He takes Norco 10/325 mg twice a day. Pain is 7/10.
            """;

    @TempDir
    private Path folder;

    @AfterEach
    void forgetRules() {
        System.clearProperty(Rows.FOLDER_PROPERTY);
    }

    @Test
    void tagWritesTheTextAndItsMentions() throws IOException {
        Path note = write("in/note.txt", NOTE);

        Outcome outcome = run("tag", note.toString(), "--out", path("out"));

        assertThat(outcome.exit()).isZero();
        assertThat(folder.resolve("out/note.txt")).content().isEqualTo(NOTE);
        assertThat(folder.resolve("out/note.json")).content().contains("\"text\" : \"Norco\"");
    }

    @Test
    void tagGivesTheSameFilesForAnyNumberOfThreads() throws IOException {
        for (int i = 0; i < 12; i++) {
            write("in/note" + i + ".txt", NOTE.repeat(1 + i % 3));
        }

        run("tag", path("in"), "--out", path("one"), "--threads", "1", "--format", "json,csv");
        run("tag", path("in"), "--out", path("many"), "--threads", "8", "--format", "json,csv");

        assertThat(contents("many")).isEqualTo(contents("one")).hasSize(25);
    }

    @Test
    void aRefusedFileIsListedAndDoesNotFailTheRun() throws IOException {
        write("in/note.txt", NOTE);
        write("in/empty.pdf", "");

        Outcome outcome = run("tag", path("in"), "--out", path("out"));

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("1 of 2 files tagged").contains("refused: empty.pdf: empty:");
    }

    @Test
    void filesOfTheSameNameDoNotOverwriteEachOther() {
        assertThat(OutputNames.of(List.of("a.pdf", "a.txt", "A.TXT", "b.c.pdf")))
                .containsExactly("a.pdf", "a.txt", "A.TXT-2", "b.c");
    }

    @Test
    void aMissingPathIsOneLineAndExitTwo() {
        failsWith("no-such.pdf: no such file or folder", "tag", path("no-such.pdf"), "--out", path("out"));
    }

    @Test
    void anUnwritableOutputFolderIsOneLineAndLeavesNothing() throws IOException {
        Path note = write("note.txt", NOTE);

        failsWith("cannot be written", "tag", note.toString(), "--out", path("note.txt/out"));
        assertThat(folder).isDirectoryNotContaining("glob:**unfinished**");
    }

    @Test
    void anOutputFolderThatHoldsTheInputIsRefused() throws IOException {
        Path note = write("in/note.txt", NOTE);

        failsWith("choose another folder", "tag", note.toString(), "--out", path("in"));
        assertThat(note).hasContent(NOTE);
    }

    @Test
    void anUnreadableRuleRowNamesItsFileAndLine() throws IOException {
        write("rules/document-types.tsv", "these\tare\tother\tcolumns\n");
        Path note = write("note.txt", NOTE);

        failsWith("document-types.tsv:1:", "--rules", path("rules"), "tag", note.toString(), "--out", path("out"));
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownFormatIsOneLine() throws IOException {
        Path note = write("note.txt", NOTE);

        failsWith("--format xyz", "tag", note.toString(), "--out", path("out"), "--format", "json,xyz");
    }

    @Test
    void aCaseNumberOfAnotherFormIsOneLine() throws IOException {
        Path note = write("note.txt", NOTE);

        failsWith("'CM14-02l5099' is not a case number", "import", note.toString(), "--case", "CM14-02l5099");
    }

    @Test
    void anUnknownCaseIsOneLineAndMakesNoStore() {
        failsWith("import its files first", "search", "x", "--case", "CM14-0215099", "--store", path("store"));
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void searchFindsTheGenericByItsBrand() throws IOException {
        Path note = write("note.txt", NOTE.replace("Norco", "hydrocodone"));
        run("import", note.toString(), "--case", "CM14-0215099", "--store", path("store"));

        Outcome outcome = run("search", "Norco", "--case", "CM14-0215099", "--store", path("store"));

        assertThat(outcome.out()).contains("D01 p. 1  2014-11-11").contains("«hydrocodone»");
    }

    @Test
    void importingTheSameFilesTwiceChangesNothing() throws IOException {
        Path note = write("note.txt", NOTE);
        run("import", note.toString(), "--case", "CM14-0215099", "--store", path("store"));
        CaseState before = state();

        run("import", note.toString(), "--case", "CM14-0215099", "--store", path("store"));

        assertThat(state()).isEqualTo(before);
    }

    private CaseState state() {
        try (Archive archive = Archive.open(folder.resolve("store"))) {
            return archive.state(new CaseId("CM14-0215099"));
        }
    }

    @Test
    void evalScoresThePipelineItself() throws IOException {
        write("gold/txt/note.txt", NOTE);
        int begin = NOTE.indexOf("Norco");
        write(
                "gold/ann/note.json",
                "{\"doc\": \"note.txt\", \"ents\": [{\"type\": \"MEDICATION\", \"begin\": %d, \"end\": %d, \"text\": \"Norco\", \"attrs\": {}}]}"
                        .formatted(begin, begin + 5));

        Outcome outcome = run(
                "eval",
                "--gold",
                path("gold"),
                "--json",
                path("scores.json"),
                "--store",
                path("store"),
                "--keep",
                "first");

        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).containsPattern("(?i)medication +1 +1 +1\\.000");
        assertThat(folder.resolve("store/evaluation/first.json"))
                .hasSameTextualContentAs(folder.resolve("scores.json"));
    }

    @Test
    void aResultIsKeptUnderNoPath() {
        failsWith("--keep ../first", "eval", "--gold", folder.toString(), "--keep", "../first");
    }

    @Test
    void aFolderThatIsNoGoldSetIsOneLine() {
        failsWith("no gold set", "eval", "--gold", folder.toString());
    }

    @Test
    void everyCommandHasHelpWithAnExample() {
        for (String command :
                new CommandLine(new ChartlineCommand()).getSubcommands().keySet()) {
            assertThat(run(command, "--help").out()).contains("Example: chartline " + command);
        }
    }

    private void failsWith(String words, String... args) {
        Outcome outcome = run(args);

        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err().lines())
                .singleElement()
                .asString()
                .startsWith("chartline: ")
                .contains(words);
        assertThat(outcome.out()).isEmpty();
    }

    private static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CommandLineDoor.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Outcome(exit, out.toString(), err.toString());
    }

    private record Outcome(int exit, String out, String err) {}

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private List<String> contents(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            List<Path> sorted = files.sorted().toList();
            List<String> contents = new ArrayList<>();
            for (Path file : sorted) {
                contents.add(file.getFileName() + "\n" + Files.readString(file));
            }
            return contents;
        }
    }
}
