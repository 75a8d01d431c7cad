package org.chartline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Clock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts, assignments, keys and audit at rest, in H2 or PostgreSQL. Opening it makes it, or brings it to this program's
 * version. May be used from many threads.
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;
    private static final long PATIENCE_MS = 10_000;
    /** H2's number for a file that another program holds. */
    private static final int TAKEN = 90_020;

    private final HikariDataSource source;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Together<AuditEvent> auditing = new Together<>();

    private Database(HikariDataSource source, Clock clock) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(source));
        this.clock = clock;
    }

    /** @throws StoreException when it cannot be reached, is in use by another program, or of a later version */
    public static Database open(DatabaseAddress address) {
        return open(address, Clock.systemUTC());
    }

    static Database open(DatabaseAddress address, Clock clock) {
        HikariDataSource source = connect(address);
        try {
            Flyway.configure().dataSource(source).load().migrate();
            return new Database(source, clock);
        } catch (FlywayException e) {
            source.close();
            throw new StoreException("the database " + address + " is not one that this version can use", e);
        }
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new StoreException(
                    isTaken(e)
                            ? "the database " + address
                                    + " is in use by another program: use the page, or stop it first"
                            : "the database " + address
                                    + " cannot be opened: check the address, the name and the password",
                    e);
        }
    }

    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == TAKEN) {
                return true;
            }
        }
        return false;
    }

    public Accounts accounts() {
        return new Accounts(jdbc, transactions);
    }

    public Assignments assignments() {
        return new Assignments(jdbc, transactions);
    }

    public Tokens tokens() {
        return new Tokens(jdbc, clock);
    }

    /** The lists of words that people keep. */
    public SavedTerms savedTerms() {
        return new SavedTerms(jdbc, transactions);
    }

    public Audit audit() {
        return new Audit(jdbc, transactions, clock, auditing);
    }

    /** Whether it answers now. */
    public boolean answers() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
