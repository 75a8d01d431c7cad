package org.chartline.cli;

import org.chartline.Pipeline;
import org.chartline.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option {@code --threads}, for commands that read and tag. */
final class Threads {

    private static final int MOST = 256;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files are worked on at once (default: one for each processor). "
                    + "The output is the same for any number.")
    private void threads(int number) {
        if (number < 1 || number > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--threads " + number + ": give a number from 1 to " + MOST);
        }
        threads = number;
    }

    Pipeline pipeline(Progress progress) {
        return new Pipeline(threads, progress);
    }
}
