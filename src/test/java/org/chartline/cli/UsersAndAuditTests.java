package org.chartline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chartline.store.DatabaseAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Accounts and audit from the terminal. */
class UsersAndAuditTests {

    @TempDir
    private Path store = Path.of("");

    @Test
    void aNewAccountIsListedWithItsCases() {
        assertThat(run("users", "add", "ann", "--role", "reviewer,analyst")).containsPattern("password [a-z2-9-]{23} ");
        run("users", "assign", "ann", "CM14-0215099");

        assertThat(run("users", "list")).isEqualTo("ann  [reviewer, analyst]  [CM14-0215099]\n");
    }

    @Test
    void whatIsDoneAtTheTerminalIsInTheAudit() throws IOException {
        run("users", "add", "ann", "--role", "reviewer");
        run("users", "close", "ann");
        Path file = store.resolve("audit.ndjson");

        assertThat(run("audit", "verify")).startsWith("the audit is whole: 2 lines");
        run("audit", "export", "--out", file.toString());
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("closed ann");
    }

    @Test
    void aChangedAuditIsFound() {
        run("users", "add", "ann", "--role", "reviewer");
        DatabaseAddress address = DatabaseAddress.embedded(store);
        JdbcClient.create(new DriverManagerDataSource(address.url(), address.user(), address.password()))
                .sql("update audit_entry set detail = 'nothing'")
                .update();

        assertThat(run("audit", "verify")).isEqualTo("the audit was tampered with: line 1 was changed\n");
    }

    @Test
    void withoutADatabaseNothingIsMade() {
        assertThat(run("audit", "verify")).contains("there is no database");
        assertThat(store).isEmptyDirectory();
    }

    @Test
    void anUnknownRoleIsOneLine() {
        assertThat(run("users", "add", "ann", "--role", "king"))
                .startsWith("chartline: --role king")
                .hasLineCount(1);
    }

    private String run(String... args) {
        StringWriter out = new StringWriter();
        String[] all = new String[args.length + 2];
        System.arraycopy(args, 0, all, 0, args.length);
        all[args.length] = "--store";
        all[args.length + 1] = store.toString();
        CommandLineDoor.run(new PrintWriter(out), new PrintWriter(out), all);
        return out.toString().replace("\r", "");
    }
}
