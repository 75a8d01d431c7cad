package org.chartline.cli;

import org.chartline.store.CaseId;
import picocli.CommandLine.Option;

/** The option {@code --case}. */
final class CaseOption {

    @Option(
            names = "--case",
            required = true,
            paramLabel = "ID",
            description = "The IMR case number, like CM14-0215099.")
    private CaseId id = new CaseId("CM00-0000000");

    CaseId id() {
        return id;
    }
}
