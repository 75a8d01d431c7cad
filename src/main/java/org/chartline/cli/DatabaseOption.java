package org.chartline.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chartline.Archive;
import org.chartline.store.Database;
import org.chartline.store.DatabaseAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --database}; name and password come from the environment, where other users cannot read them. */
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:CHARTLINE_DATABASE:-" + Option.NULL_VALUE + "}",
            description =
                    "Where cases, accounts and audit are kept: jdbc:postgresql://HOST/NAME, with the name and password "
                            + "in CHARTLINE_DATABASE_USER and CHARTLINE_DATABASE_PASSWORD (default: CHARTLINE_DATABASE, or an "
                            + "own database in the store's folder).")
    private @Nullable String url;

    /** The cases in it, with the originals in the store's folder. */
    Archive archive(Path store) {
        return Archive.open(store, address(store));
    }

    /** The database, made when it is not there. */
    Database open(Path store) {
        return Database.open(address(store));
    }

    /** @throws BadArgumentException when nothing was ever recorded */
    Database openExisting(Path store) {
        DatabaseAddress address = address(store);
        if (!address.isThere()) {
            throw new BadArgumentException("there is no database in " + store
                    + " yet: serve makes it, or name one with --store or --database");
        }
        return Database.open(address);
    }

    private DatabaseAddress address(Path store) {
        return Optional.ofNullable(url)
                .map(server -> DatabaseAddress.server(
                        server, environment("CHARTLINE_DATABASE_USER"), environment("CHARTLINE_DATABASE_PASSWORD")))
                .orElseGet(() -> DatabaseAddress.embedded(store));
    }

    private static String environment(String name) {
        return Optional.ofNullable(System.getenv(name)).orElse("");
    }
}
