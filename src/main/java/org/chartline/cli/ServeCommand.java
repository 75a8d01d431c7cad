package org.chartline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.web.WebDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Shows the stored cases in the browser. */
@Command(
        name = "serve",
        description = "Shows the stored cases in the browser, on this machine only.",
        footer = {"", "Example: chartline serve --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    @Mixin
    private Port port = new Port();

    @Override
    public Integer call() {
        port.free();
        try (Archive archive = Archive.open(root.store())) {
            serve(spec, archive, port);
        }
        return 0;
    }

    /** Serves until the program is stopped. */
    static void serve(CommandSpec spec, Archive archive, Port port) {
        PrintWriter out = spec.commandLine().getOut();
        try (WebDoor door = WebDoor.open(archive, port.number())) {
            out.printf("%nChartline is at %s (Ctrl-C stops it)%n", door.address());
            out.flush();
            door.awaitClose();
        }
    }
}
