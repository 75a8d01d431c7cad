package org.chartline.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same on a PostgreSQL server. */
class PostgresTests extends DatabaseTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;
    private String name = "";

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the PostgreSQL of the tests is of Linux x86-64 only");
        server = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Override
    DatabaseAddress address() {
        EmbeddedPostgres running = Objects.requireNonNull(server);
        if (name.isEmpty()) {
            name = "test" + NUMBER.incrementAndGet();
            JdbcClient.create(running.getPostgresDatabase())
                    .sql("create database " + name)
                    .update();
        }
        return DatabaseAddress.server(running.getJdbcUrl("postgres", name), "postgres", "");
    }
}
