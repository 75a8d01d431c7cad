package org.chartline.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.draft.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the report of a stored case. */
@Command(
        name = "export",
        description = "Writes " + ExportFiles.NAMES + " of a stored case.",
        footer = {"", "Example: chartline export --case CM14-0215099 --out evidence"})
final class ExportCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private NamingOption naming = new NamingOption();

    @Mixin
    private MentionsOption mentions = new MentionsOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        try (Archive archive = database.archive(store())) {
            CaseReport report = CaseReport.of(archive.load(caseOption.id()), naming.naming());
            try (OutputFolder folder = OutputFolder.open(out)) {
                ExportFiles.write(report, folder);
                mentions.write(report, folder);
                folder.finish();
            }
        }
        out().printf("%s are in %s%n", ExportFiles.NAMES, out);
        return 0;
    }
}
