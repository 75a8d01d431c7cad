package org.chartline.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chartline.Archive;
import org.chartline.store.Database;
import org.chartline.web.WebDoor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the stored cases in the browser. */
@Command(
        name = "serve",
        description =
                "Shows the stored cases in the browser to whoever has an account. The first start makes the account "
                        + "admin and prints its password once.",
        footer = {"", "Example: chartline serve --port 8080"})
final class ServeCommand extends StoreCommand implements Callable<Integer> {

    @Mixin
    private Port port = new Port();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() {
        port.free();
        try (Ending ending = Ending.begin();
                Database accounts = database.open(store());
                Archive archive = Archive.open(store(), accounts)) {
            try (ProgressLine progress = new ProgressLine(true)) {
                archive.agree(progress);
            }
            serve(out(), archive, accounts, port, new Welcome(accounts).first(archive));
        }
        return 0;
    }

    /** Serves until the program is stopped. */
    static void serve(PrintWriter out, Archive archive, Database database, Port port, Optional<String> welcome) {
        try (WebDoor door = WebDoor.open(archive, database, port.number())) {
            out.printf("%nChartline is at %s (Ctrl-C stops it)%n", door.address());
            welcome.ifPresent(out::println);
            out.flush();
            door.awaitClose();
        }
    }
}
