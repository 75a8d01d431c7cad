package org.chartline.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * When H2 could not write its file (the disk is full), it closes itself under all connections, and opens the file again
 * only when the last of them is gone. So at the first sign of it all are let go.
 */
final class FailedFile implements SQLExceptionOverride {

    /** H2's numbers for a database that is closed, or whose file cannot be read or written. */
    private static final Set<Integer> FAILED = Set.of(90_098, 90_121, 90_028, 90_031);

    private final AtomicReference<Optional<HikariDataSource>> source = new AtomicReference<>(Optional.empty());

    /** The connections that it looks after. */
    void of(HikariDataSource connections) {
        source.set(Optional.of(connections));
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!FAILED.contains(failure.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        source.get().map(HikariDataSource::getHikariPoolMXBean).ifPresent(pool -> pool.softEvictConnections());
        return Override.MUST_EVICT;
    }
}
