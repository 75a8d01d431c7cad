package org.chartline.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.Backup;
import org.chartline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes the whole store into one file. */
@Command(
        name = "backup",
        description = "Writes the whole store into one ZIP file: cases, originals, accounts and audit, with checksums. "
                + "It holds health data: keep it as safe as the store. With the database in the store's folder the "
                + "server must not run meanwhile.",
        footer = {"", "Example: chartline backup chartline-2026-05-01.zip"})
final class BackupCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        try (Database open = database.openExisting(store())) {
            open.audit()
                    .record(AuditEvent.of(AuditEvent.TERMINAL, Optional.empty(), Action.EXPORT, true, "backup of all"));
            int left = open.jobs().open().size();
            new Backup(store(), open).write(file);
            out().printf("the store is in %s%n", file);
            if (left > 0) {
                out().printf("%d imports are not done yet and not in it%n", left);
            }
        }
        return 0;
    }
}
