package org.chartline.cli;

import java.util.List;
import org.chartline.draft.CaseReport;
import org.chartline.exchange.Format;
import picocli.CommandLine.Option;

/** The option {@code --mentions}. */
final class MentionsOption {

    @Option(
            names = "--mentions",
            split = ",",
            paramLabel = "FORM",
            description = "Write the mentions of each document too, as brat or xmi (or both: brat,xmi).")
    private List<String> forms = List.of();

    /** @throws BadArgumentException for a form that is not written */
    void write(CaseReport report, OutputFolder folder) {
        for (String form : forms) {
            Format format = Format.named(form)
                    .filter(f -> f == Format.BRAT || f == Format.XMI)
                    .orElseThrow(() -> new BadArgumentException("--mentions " + form + ": expected brat or xmi"));
            ExportFiles.writeMentions(report, format, folder);
        }
    }
}
