package org.chartline.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL server for the tests of this run, started when first asked for, with a database for each who asks. */
public final class TestPostgres {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private TestPostgres() {}

    /** An empty database; skips the test where there is no server for this machine. */
    public static DatabaseAddress fresh() {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the PostgreSQL of the tests is of Linux x86-64 only");
        EmbeddedPostgres running = running();
        String name = "test" + NUMBER.incrementAndGet();
        JdbcClient.create(running.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        return DatabaseAddress.server(running.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static synchronized EmbeddedPostgres running() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.start(); // stops with this program
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
