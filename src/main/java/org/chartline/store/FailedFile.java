package org.chartline.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When H2 could not write its file (the disk is full), it closes itself under all connections, and opens the file again
 * only when the last of them is gone. So at the first sign of it all are let go.
 */
final class FailedFile implements SQLExceptionOverride {

    /** H2's numbers for a database that is closed, or whose file cannot be read or written. */
    private static final Set<Integer> FAILED = Set.of(90_098, 90_121, 90_028, 90_031);

    private volatile @Nullable HikariDataSource source;

    /** The connections that it looks after. */
    void of(HikariDataSource connections) {
        source = connections;
    }

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        if (!FAILED.contains(failure.getErrorCode())) {
            return Override.CONTINUE_EVICT;
        }
        HikariDataSource all = source;
        if (all != null) {
            all.getHikariPoolMXBean().softEvictConnections();
        }
        return Override.MUST_EVICT;
    }
}
