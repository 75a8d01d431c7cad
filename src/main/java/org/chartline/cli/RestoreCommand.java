package org.chartline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.Backup;
import org.chartline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Fills an empty store from a backup. */
@Command(
        name = "restore",
        description = "Fills an empty store from a backup and makes its index. A store that holds anything, and a file "
                + "that is not as it was written, are refused.",
        footer = {"", "Example: chartline restore chartline-2026-05-01.zip --store chartline-data"})
final class RestoreCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Parameters(paramLabel = "FILE", description = "What backup wrote.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new BadArgumentException(file + ": there is no such file");
        }
        try (ProgressLine progress = new ProgressLine(true);
                Database open = database.open(store());
                Archive archive = Archive.open(store(), open)) {
            new Backup(store(), open).restore(file);
            open.audit()
                    .record(AuditEvent.of(
                            AuditEvent.TERMINAL, Optional.empty(), Action.ADMINISTER, true, "restored from a backup"));
            archive.agree(progress);
            progress.close();
            out().printf("%d cases are restored%n", archive.cases().size());
        }
        return 0;
    }
}
