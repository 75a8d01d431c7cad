package org.chartline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.draft.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the dated events of a case. */
@Command(
        name = "timeline",
        description = "Prints what happened in a stored case, day by day, with its pages.",
        footer = {"", "Example: chartline timeline --case CM14-0215099"})
final class TimelineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    @Mixin
    private StoredCase stored = new StoredCase();

    @Override
    public Integer call() {
        CaseReport report = stored.report(root);
        String shown = stored.json()
                ? StoredCase.fields(report, List.of("case", "timeline", "visits", "coverage"))
                : TimelinePrint.of(report.timeline());
        spec.commandLine().getOut().print(shown);
        return 0;
    }
}
