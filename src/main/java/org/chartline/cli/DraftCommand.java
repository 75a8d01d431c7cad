package org.chartline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.draft.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the drafted summary of a case. */
@Command(
        name = "draft",
        description = "Prints the drafted summary of a stored case, each sentence with its citations.",
        footer = {"", "Example: chartline draft --case CM14-0215099"})
final class DraftCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private StoredCase stored = new StoredCase();

    @Mixin
    private NamingOption naming = new NamingOption();

    @Override
    public Integer call() {
        CaseReport report = stored.report(store(), naming.naming());
        String shown = stored.json()
                ? StoredCase.fields(report, List.of("case", "summary", "coverage"))
                : SummaryPrint.of(report.summary());
        out().print(shown);
        return 0;
    }
}
