package org.chartline.cli;

import java.nio.file.Path;
import java.util.List;
import org.chartline.Archive;
import org.chartline.draft.CaseJson;
import org.chartline.draft.CaseReport;
import org.chartline.draft.Naming;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The options {@code --case} and {@code --json} of commands that show a part of a stored case. */
final class StoredCase {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private CaseOption caseOption = new CaseOption();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--json", description = "Print JSON, as in case.json.")
    private boolean json;

    boolean json() {
        return json;
    }

    CaseReport report(Path store) {
        return report(store, Naming.APPLICANT);
    }

    CaseReport report(Path store, Naming naming) {
        try (Archive archive = database.archive(store)) {
            return CaseReport.of(archive.load(caseOption.id()), naming);
        }
    }

    /** Some fields of the report's {@code case.json}. */
    static String fields(CaseReport report, List<String> names) {
        JsonNode all = JSON.readTree(CaseJson.of(report));
        ObjectNode some = JSON.createObjectNode();
        names.forEach(name -> some.set(name, all.path(name)));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(some) + "\n";
    }
}
