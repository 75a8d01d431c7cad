package org.chartline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.Pipeline;
import org.chartline.divide.Corrections;
import org.chartline.draft.CaseReport;
import org.chartline.store.CaseFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files in, evidence out, without a store. */
@Command(
        name = "analyze",
        description = "Reads the files of a case, prints the report and writes " + ExportFiles.NAMES + ". "
                + "Files that cannot be read are listed in the report and in case.json.",
        footer = {"", "Example: chartline analyze records/*.pdf --case CM14-0215099 --out evidence"})
final class AnalyzeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private CorrectionsOption corrections = new CorrectionsOption();

    @Mixin
    private NamingOption naming = new NamingOption();

    @Mixin
    private MentionsOption mentions = new MentionsOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, or folders whose files are taken.")
    private List<Path> paths = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder to write to.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        List<Path> files = Inputs.files(paths, out);
        Corrections given = corrections.read().orElse(Corrections.NONE);
        try (OutputFolder folder = OutputFolder.open(out);
                ProgressLine progress = new ProgressLine(true);
                Pipeline pipeline = threads.pipeline(progress)) {
            CaseFile file = pipeline.caseFile(caseOption.id(), files, given);
            CaseReport report = CaseReport.of(file, naming.naming());
            ExportFiles.write(report, folder);
            mentions.write(report, folder);
            folder.finish();
            progress.close();
            spec.commandLine().getOut().print(ReportPrint.of(report));
        }
        return 0;
    }
}
