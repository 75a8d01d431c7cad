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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Fills an empty store from a backup. */
@Command(
        name = "restore",
        description = "Fills an empty store from a backup and makes its index. A store that holds anything, and a file "
                + "that is not as it was written, are refused.",
        footer = {"", "Example: chartline restore chartline-2026-05-01.zip --store chartline-data"})
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

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
                Database open = database.open(root.store());
                Archive archive = Archive.open(root.store(), open)) {
            new Backup(root.store(), open).restore(file);
            open.audit()
                    .record(AuditEvent.of(
                            AuditEvent.TERMINAL, Optional.empty(), Action.ADMINISTER, true, "restored from a backup"));
            archive.agree(progress);
            progress.close();
            spec.commandLine()
                    .getOut()
                    .printf("%d cases are restored%n", archive.cases().size());
        }
        return 0;
    }
}
