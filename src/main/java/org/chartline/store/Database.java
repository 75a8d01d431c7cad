package org.chartline.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cases, accounts, assignments, keys and audit at rest, in H2 or PostgreSQL. Opening it makes it, or brings it to this program's
 * version. May be used from many threads.
 */
public final class Database implements AutoCloseable {

    private static final int CONNECTIONS = 10;
    private static final long PATIENCE_MS = 5_000;
    /** H2's number for a file that another program holds. */
    private static final int TAKEN = 90_020;

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final String schema;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final TransactionTemplate snapshots;
    private final Clock clock;
    /** One for all: making it takes as long as a log-in. */
    private final Accounts accounts;

    private Database(DatabaseAddress address, HikariDataSource source, String schema, Clock clock) {
        this.address = address;
        this.schema = schema;
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        JdbcTransactionManager manager = new JdbcTransactionManager(source);
        this.transactions = new TransactionTemplate(manager);
        this.snapshots = new TransactionTemplate(manager);
        snapshots.setReadOnly(true);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
        this.accounts = new Accounts(jdbc, transactions);
    }

    /** @throws StoreException when it cannot be reached, is in use by another program, or of a later version */
    public static Database open(DatabaseAddress address) {
        return open(address, Clock.systemUTC());
    }

    static Database open(DatabaseAddress address, Clock clock) {
        HikariDataSource source = connect(address);
        try {
            Flyway flyway = Flyway.configure().dataSource(source).load();
            flyway.migrate();
            String schema = String.valueOf(flyway.info().current().getVersion());
            return new Database(address, source, schema, clock);
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

    /** Where it is. */
    public DatabaseAddress address() {
        return address;
    }

    public Accounts accounts() {
        return accounts;
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
        return new Audit(jdbc, transactions, clock);
    }

    /** What is still to be done. */
    public Jobs jobs() {
        return new Jobs(this);
    }

    /** The version of its tables. */
    String schema() {
        return schema;
    }

    JdbcTemplate jdbc() {
        return new JdbcTemplate(source);
    }

    /** Reads what belongs together as it was at one moment. */
    <T> T reading(Supplier<T> work) {
        return in(snapshots, work);
    }

    /** Changes all of it or nothing; when this returns, it is on disk. */
    <T> T changing(Supplier<T> work) {
        return in(transactions, work);
    }

    private static <T> T in(TransactionTemplate transaction, Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> work.get()));
        } catch (DataAccessException | TransactionException e) {
            throw new StoreException("the database cannot be read or written: check it and its disk", e);
        }
    }

    /** Drafts as people edited them. */
    public Drafts drafts() {
        return new Drafts(jdbc, transactions, clock);
    }

    /** Whether it answers now. */
    public boolean answers() {
        try {
            return jdbc.sql("select 1").query(Integer.class).single() == 1;
        } catch (DataAccessException e) {
            return false;
        }
    }

    /**
     * Writes the embedded database anew, so that nothing of what was deleted is left in its file; it cannot be used any
     * more until it is opened again. A server has its own housekeeping.
     */
    public void tidy() {
        if (address.file().isPresent()) {
            try {
                jdbc.sql("shutdown compact").update();
            } catch (DataAccessException e) {
                throw new StoreException("the database " + address + " cannot be written anew: check the disk", e);
            }
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
