package org.chartline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.Pipeline;
import org.chartline.divide.Corrections;
import org.chartline.ingest.SourceFile;
import org.chartline.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds files to a case of the store. */
@Command(
        name = "import",
        description = "Adds files to a case and makes it searchable. Files that the case has already are not added "
                + "again; files that cannot be read are kept and listed.",
        footer = {"", "Example: chartline import records/*.pdf --case CM14-0215099"})
final class ImportCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private CorrectionsOption corrections = new CorrectionsOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders whose files are taken.")
    private List<Path> paths = List.of();

    @Override
    public Integer call() {
        List<Path> files = Inputs.files(paths);
        Optional<Corrections> given = corrections.read();
        try (ProgressLine progress = new ProgressLine(true);
                Pipeline pipeline = threads.pipeline(progress);
                Archive archive = database.archive(store())) {
            CaseFile file = archive.add(pipeline, caseOption.id(), files, given);
            progress.close();
            report(file, out());
        }
        return 0;
    }

    static void report(CaseFile file, PrintWriter out) {
        out.printf(
                "case %s: %d files, %d documents%n",
                file.id(), file.files().size(), file.documents().size());
        for (SourceFile source : file.files()) {
            if (source instanceof SourceFile.Refused refused) {
                out.printf("refused: %s: %s: %s%n", refused.name(), refused.reason(), refused.detail());
            }
        }
    }
}
