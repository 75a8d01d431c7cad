package org.chartline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.chartline.draft.CaseReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the evidence on each disputed treatment of a case. */
@Command(
        name = "assess",
        description = "Prints the evidence on each disputed treatment of a stored case, limb by limb.",
        footer = {"", "Example: chartline assess --case CM14-0215099"})
final class AssessCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private StoredCase stored = new StoredCase();

    @Override
    public Integer call() {
        CaseReport report = stored.report(store());
        String shown = stored.json()
                ? StoredCase.fields(
                        report, List.of("case", "assessments", "contradictions", "missingRecords", "coverage"))
                : AssessmentsPrint.of(report);
        out().print(shown);
        return 0;
    }
}
