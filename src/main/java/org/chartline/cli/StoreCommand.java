package org.chartline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that works on the store: it knows where that is, and where to print. */
abstract class StoreCommand {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    /** The folder of the store, as {@code --store} says. */
    final Path store() {
        return root.store();
    }

    /** Where the command prints what was asked for. */
    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** What is thrown when the command was given without saying which of its parts is meant. */
    final ParameterException unsaid(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
