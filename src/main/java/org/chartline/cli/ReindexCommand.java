package org.chartline.cli;

import java.util.concurrent.Callable;
import org.chartline.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes the search index again. */
@Command(
        name = "reindex",
        description = "Makes the search index again from the stored cases.",
        footer = {"", "Example: chartline reindex --store chartline-data"})
final class ReindexCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        try (ProgressLine progress = new ProgressLine(true);
                Archive archive = database.archive(store())) {
            int cases = archive.reindex(progress);
            progress.close();
            out().printf("%d cases indexed%n", cases);
        }
        return 0;
    }
}
