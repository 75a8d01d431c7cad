package org.chartline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chartline.store.AuditVerdict;
import org.chartline.store.Database;
import org.chartline.store.FhirAudit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks after the record of who saw what. */
@Command(
        name = "audit",
        description = "Checks the record of who did what, or hands it on.",
        footer = {"", "Example: chartline audit verify"})
final class AuditCommand extends StoreCommand implements Runnable {

    private static final int BROKEN = 1;

    @Override
    public void run() {
        throw unsaid("give verify or export");
    }

    @Command(
            name = "verify",
            description = "Whether every line is as it was written; exit code 1 where one was changed, added or "
                    + "taken out. The hash that is printed, noted elsewhere, shows later that the end was not "
                    + "written anew: give it with --noted.")
    int verify(
            @Mixin DatabaseOption database,
            @Option(names = "--noted", paramLabel = "HASH", description = "A hash that was printed earlier.") @Nullable
                    String noted) {
        PrintWriter out = out();
        try (Database open = database.openExisting(store())) {
            AuditVerdict verdict = open.audit().verify();
            if (verdict instanceof AuditVerdict.Broken broken) {
                out.printf("the audit was tampered with: line %d %s%n", broken.seq(), broken.why());
                return BROKEN;
            }
            if (noted != null && !holds(open, noted)) {
                out.printf("the audit was tampered with: no line has the hash %s%n", noted);
                return BROKEN;
            }
            AuditVerdict.Whole whole = (AuditVerdict.Whole) verdict;
            out.printf("the audit is whole: %d lines, the last with hash %s%n", whole.entries(), whole.hash());
            return 0;
        }
    }

    private static boolean holds(Database database, String hash) {
        AtomicBoolean found = new AtomicBoolean();
        database.audit().each(entry -> found.compareAndSet(false, entry.hash().equals(hash)));
        return found.get();
    }

    @Command(name = "export", description = "Writes every line as a FHIR R4 AuditEvent, one a line.")
    int export(
            @Mixin DatabaseOption database,
            @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
                    Path file) {
        try (Database open = database.openExisting(store());
                BufferedWriter writer = Files.newBufferedWriter(file)) {
            PrintWriter lines = new PrintWriter(writer);
            open.audit().each(entry -> lines.print(FhirAudit.of(entry) + "\n"));
            lines.flush();
            out().printf("%d lines are in %s%n", open.audit().size(), file);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: name another", e);
        }
    }
}
