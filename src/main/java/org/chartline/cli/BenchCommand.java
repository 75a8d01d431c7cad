package org.chartline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chartline.eval.TagBench;
import org.chartline.exchange.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures speed and memory. */
@Command(
        name = "bench",
        description = "Measures speed and memory on this machine.",
        subcommands = {BenchCommand.Tag.class, BenchHostile.class, BenchIngest.class, BenchSearch.class},
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "Example: chartline bench tag --texts corpora/notes"})
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "nothing named to measure: name 'tag', 'ingest', 'search' or 'hostile'");
    }

    /** Measures tagging. */
    @Command(
            name = "tag",
            description = "How many documents one thread tags in a second of CPU, for documents of 1 to 300 KB, and "
                    + "the heap that it takes. Takes some two minutes.",
            footer = {"", "Example: java -Xmx300m -jar target/chartline.jar bench tag --texts corpora/notes"})
    static final class Tag implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(
                names = "--texts",
                paramLabel = "DIR",
                defaultValue = "corpora/notes",
                description = "A set whose texts are tagged (default: ${DEFAULT-VALUE}).")
        private Path texts = Path.of("");

        @Override
        public Integer call() {
            TagBench.Result result = TagBench.run(
                    Format.read(texts), step -> spec.commandLine().getErr().println("measuring: " + step));
            spec.commandLine().getOut().print(result.table());
            return 0;
        }
    }
}
