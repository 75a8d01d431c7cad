package org.chartline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chartline.rows.Rows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: what all commands share. */
@Command(
        name = "chartline",
        description =
                "Reads workers' compensation case files and lays out the cited evidence on functional improvement.",
        subcommands = {
            DemoCommand.class,
            AnalyzeCommand.class,
            TagCommand.class,
            CheckCommand.class,
            ImportCommand.class,
            SearchCommand.class,
            TimelineCommand.class,
            AssessCommand.class,
            DraftCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            ReindexCommand.class,
            DeleteCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            UsersCommand.class,
            AuditCommand.class,
            EvalCommand.class,
            BenchCommand.class,
            RasterizeCommand.class,
            TrainCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Each command has its own help with an example: chartline COMMAND --help"})
final class ChartlineCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--store",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "chartline-data",
            description = "Where imported cases are kept (default: ${DEFAULT-VALUE} in the working folder).")
    private Path store = Path.of("chartline-data");

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where an unexpected failure happened.")
    private boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "A folder of rule tables (*.tsv) that replace the built-in ones of the same name.")
    private void rules(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--rules " + folder + ": no such folder: name one that holds *.tsv tables");
        }
        System.setProperty(Rows.FOLDER_PROPERTY, folder.toString());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given: for a first look try 'demo'");
    }

    boolean debug() {
        return debug;
    }

    Path store() {
        return store;
    }
}
