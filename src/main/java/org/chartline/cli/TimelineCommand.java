package org.chartline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.draft.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the dated events of a case. */
@Command(
        name = "timeline",
        description = "Prints what happened in a stored case, day by day, with its pages.",
        footer = {"", "Example: chartline timeline --case CM14-0215099"})
final class TimelineCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private StoredCase stored = new StoredCase();

    @Override
    public Integer call() {
        CaseReport report = stored.report(store());
        String shown = stored.json()
                ? StoredCase.fields(report, List.of("case", "timeline", "visits", "coverage"))
                : TimelinePrint.of(report.timeline());
        out().print(shown);
        return 0;
    }
}
