package org.chartline.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where accounts and audit are kept.
 *
 * @param url of JDBC, for H2 or PostgreSQL
 * @param file of an embedded database; empty for a server
 */
public record DatabaseAddress(String url, String user, String password, Optional<Path> file) {

    /** The database in a store's folder. */
    public static DatabaseAddress embedded(Path home) {
        Path base = home.toAbsolutePath().normalize().resolve("database").resolve("chartline");
        // without WRITE_DELAY=0 H2 forgets the last half second of committed work when it is killed; at the end of the
        // program it must not close before the last requests are answered
        return new DatabaseAddress(
                "jdbc:h2:file:" + base.toString().replace(";", "\\;")
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000;TRACE_LEVEL_FILE=0",
                "chartline",
                "",
                Optional.of(base.resolveSibling(base.getFileName() + ".mv.db")));
    }

    /** A database on a server, {@code jdbc:postgresql://host/name}. */
    public static DatabaseAddress server(String url, String user, String password) {
        return new DatabaseAddress(url, user, password, Optional.empty());
    }

    /** Whether it needs not be made first. */
    public boolean isThere() {
        return file.isEmpty() || file.filter(Files::isRegularFile).isPresent();
    }

    /** The address without what may be secret, for messages. */
    @Override
    public String toString() {
        return file.map(Path::toString).orElseGet(() -> url.replaceAll("\\?.*", ""));
    }
}
