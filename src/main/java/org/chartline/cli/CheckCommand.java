package org.chartline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chartline.draft.CaseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a {@code case.json}. */
@Command(
        name = "check",
        description = "Checks that every mention and every quote of a case.json stands on its page at its offsets. "
                + "Exit code 1 when one does not.",
        footer = {"", "Example: chartline check evidence/case.json"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A case.json.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
        CaseCheck.Result result = CaseCheck.check(text());
        PrintWriter out = spec.commandLine().getOut();
        result.faults().forEach(out::println);
        out.printf(
                "%d mentions and %d citations checked, %d faults%n",
                result.mentions(), result.citations(), result.faults().size());
        return result.faults().isEmpty() ? 0 : 1;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new BadArgumentException(file + ": cannot be read as UTF-8 text: name a case.json", e);
        }
    }
}
