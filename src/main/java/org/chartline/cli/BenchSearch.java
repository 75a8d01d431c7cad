package org.chartline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.trial.SearchBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the server's search. */
@Command(
        name = "search",
        description =
                "How fast a server answers searches in one case and across cases, with log-in, rights and audit, at "
                        + "20 a second and as fast as it can; how fast pictures of pages come; how fast the index is made again; "
                        + "and what an import costs the searches. The store is made up and removed again; the server listens on "
                        + "a free port of this machine alone.",
        footer = {"", "Example: chartline bench search --pages 10000,50000,200000 --cases 2000"})
final class BenchSearch implements Callable<Integer> {

    private static final int MOST_PAGES = 1_000_000;
    private static final int MOST_SECONDS = 600;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--cases",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Cases into which the pages are parted, each of 100 pages at least (default: "
                    + "${DEFAULT-VALUE}).")
    private int cases;

    @Option(
            names = "--pages",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "10000",
            description = "Pages of the stores (default: ${DEFAULT-VALUE}).")
    private List<Integer> pages = List.of();

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How long a rate is kept (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public Integer call() {
        if (cases < 1 || seconds < 1 || seconds > MOST_SECONDS) {
            throw new BadArgumentException("--cases must be 1 or more and --seconds 1 to " + MOST_SECONDS);
        }
        if (pages.stream().anyMatch(size -> size < 1 || size > MOST_PAGES)) {
            throw new BadArgumentException("--pages: a size is 1 to " + MOST_PAGES);
        }
        try {
            SearchBench.run(cases, pages, seconds, line -> {
                spec.commandLine().getOut().println(line);
                spec.commandLine().getOut().flush();
            });
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the store cannot be made: check the temporary folder", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
