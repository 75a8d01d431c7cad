package org.chartline.cli;

import java.util.concurrent.Callable;
import org.chartline.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes the search index again. */
@Command(
        name = "reindex",
        description = "Makes the search index again from the stored cases.",
        footer = {"", "Example: chartline reindex --store chartline-data"})
final class ReindexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        try (ProgressLine progress = new ProgressLine(true);
                Archive archive = database.archive(root.store())) {
            int cases = archive.reindex(progress);
            progress.close();
            spec.commandLine().getOut().printf("%d cases indexed%n", cases);
        }
        return 0;
    }
}
