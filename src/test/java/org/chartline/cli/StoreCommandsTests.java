package org.chartline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.chartline.store.AuditEntry;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deleting, backing up and restoring, as somebody at a terminal sees it. */
class StoreCommandsTests {

    private static final String CASE = "CM14-0215099";

    @TempDir
    private Path folder;

    @Test
    void whatWasBackedUpAndDeletedComesBackByRestore() throws IOException {
        Path note = Files.writeString(
                folder.resolve("note.txt"),
                "PROGRESS NOTE\nDate of service: 11/11/2014\n\nHe takes Norco twice a day.\n");
        run("store", "import", note.toString(), "--case", CASE);
        String backedUp = run("store", "backup", folder.resolve("all.zip").toString());
        String deleted = run("store", "delete", "case", CASE);
        String gone = run("store", "search", "Norco", "--case", CASE);
        String refused = run("store", "restore", folder.resolve("all.zip").toString());
        String restored = run("again", "restore", folder.resolve("all.zip").toString());

        assertThat(backedUp).contains("the store is in");
        assertThat(deleted).contains("case CM14-0215099 is deleted");
        assertThat(gone).contains("import its files first");
        assertThat(refused).contains("the store is not empty");
        assertThat(restored).contains("1 cases are restored");
        assertThat(run("again", "search", "Norco", "--case", CASE)).contains("«Norco»");
        assertThat(bytes(folder.resolve("store/database"))).doesNotContain("takes Norco");
        assertThat(audited()).contains("deletes the case " + CASE);
    }

    @Test
    void aCaseThatIsNotThereIsNotDeleted() {
        assertThat(run("store", "delete", "case", CASE)).contains("there is no database in");
    }

    private String audited() {
        StringBuilder lines = new StringBuilder();
        try (Database database = Database.open(DatabaseAddress.embedded(folder.resolve("store")))) {
            for (AuditEntry line : database.audit().after(0, 100)) {
                lines.append(line.detail()).append(' ').append(line.caseId()).append('\n');
            }
        }
        return lines.toString();
    }

    private static String bytes(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private String run(String store, String... arguments) {
        StringWriter said = new StringWriter();
        String[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--store";
        all[arguments.length + 1] = folder.resolve(store).toString();
        CommandLineDoor.run(new PrintWriter(said), new PrintWriter(said), all);
        return said.toString();
    }
}
