package org.chartline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.chartline.trial.HostileRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads hostile files. */
@Command(
        name = "hostile",
        description =
                "Reads damaged and hostile files, made for the purpose or those of a folder, and prints what became "
                        + "of each, and whether the program, the next file, the files around and the network were left alone. "
                        + "Exit code 1 when not.",
        footer = {"", "Example: chartline bench hostile"})
final class BenchHostile implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "A folder of files to read instead of the own ones.")
    private @Nullable Path folder;

    @Option(names = "--quick", description = "Leave out the own files that take long.")
    private boolean quick;

    @Override
    public Integer call() {
        Consumer<String> line = spec.commandLine().getOut()::println;
        try {
            HostileRun.Result result =
                    folder == null ? HostileRun.ofOwnFiles(!quick, line) : HostileRun.ofFolder(existing(folder), line);
            spec.commandLine().getOut().print(result.summary());
            return result.passed() ? 0 : 1;
        } catch (IOException e) {
            throw new UncheckedIOException("the files cannot be made or listed: check the temporary folder", e);
        }
    }

    private static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadArgumentException(folder + ": no such folder: name one with files to read");
        }
        return folder;
    }
}
