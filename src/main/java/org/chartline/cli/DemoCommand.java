package org.chartline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.draft.CaseReport;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A first look: the sample case, from files to a page in the browser. */
@Command(
        name = "demo",
        description = "Reads the fictional sample case, prints its report and shows it in the browser.",
        footer = {"", "Example: chartline demo"})
final class DemoCommand extends StoreCommand implements Callable<Integer> {

    private static final CaseId SAMPLE = new CaseId("CM14-0215099");

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private Port port = new Port();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--sample",
            paramLabel = "DIR",
            defaultValue = "corpora/sample-case",
            description = "The sample case's folder (default: ${DEFAULT-VALUE}).")
    private Path sample = Path.of("corpora/sample-case");

    @Override
    public Integer call() {
        List<Path> files = files();
        port.free();
        try (Ending ending = Ending.begin();
                Database accounts = database.open(store());
                Archive archive = Archive.open(store(), accounts)) {
            CaseFile file;
            try (ProgressLine progress = new ProgressLine(true);
                    Pipeline pipeline = threads.pipeline(progress)) {
                file = archive.add(pipeline, SAMPLE, files);
            }
            out().print(ReportPrint.of(CaseReport.of(file)));
            out().flush();
            ServeCommand.serve(out(), archive, accounts, port, Optional.of(new Welcome(accounts).demo(SAMPLE)));
        }
        return 0;
    }

    private List<Path> files() {
        Path folder = sample.resolve("single");
        if (!Files.isDirectory(folder)) {
            throw new BadArgumentException(folder
                    + ": the sample case is not here: run demo in the project's folder, or name it with --sample DIR");
        }
        return Inputs.files(List.of(folder));
    }
}
