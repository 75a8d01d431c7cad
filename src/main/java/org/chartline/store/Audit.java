package org.chartline.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Who did what, when and what for: a chain of lines to which lines are only added. May be used from many threads and
 * from many programs on one database.
 */
public final class Audit {

    private static final int AT_ONCE = 1000;

    private static final RowMapper<AuditEntry> LINE = (row, number) -> new AuditEntry(
            row.getLong("seq"),
            row.getString("recorded"),
            row.getString("account"),
            row.getString("purpose"),
            row.getString("case_id"),
            row.getString("document"),
            row.getString("action_name"),
            row.getString("outcome"),
            row.getString("detail"),
            row.getString("previous_hash"),
            row.getString("hash"));

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Audit(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    private record Head(long seq, String hash) {}

    /**
     * Adds a line; when this returns, it is on disk.
     *
     * @throws StoreException when it cannot be written: then what was asked for must not be done
     */
    public void record(AuditEvent event) {
        record(List.of(event));
    }

    /** Adds some lines, all or none. */
    public void record(List<AuditEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            transactions.executeWithoutResult(status -> append(events));
        } catch (DataAccessException | TransactionException e) {
            throw new StoreException("the audit cannot be written: check the database and its disk", e);
        }
    }

    private void append(List<AuditEvent> events) {
        Head head = head(" for update"); // whoever comes second waits here
        String now = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        for (AuditEvent event : events) {
            AuditEntry entry = AuditEntry.next(head.seq() + 1, now, event, head.hash());
            insert(entry);
            head = new Head(entry.seq(), entry.hash());
        }
        jdbc.sql("update audit_head set seq = ?, hash = ? where id = 1")
                .params(head.seq(), head.hash())
                .update();
    }

    private void insert(AuditEntry entry) {
        jdbc.sql("insert into audit_entry (seq, recorded, account, purpose, case_id, document, action_name, outcome, "
                        + "detail, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.seq(),
                        entry.recorded(),
                        entry.account(),
                        entry.purpose(),
                        entry.caseId(),
                        entry.document(),
                        entry.action(),
                        entry.outcome(),
                        entry.detail(),
                        entry.previous(),
                        entry.hash())
                .update();
    }

    /** Some lines, in order. @param after the number of the line before the first wanted, 0 for all */
    public List<AuditEntry> after(long after, int most) {
        return jdbc.sql("select * from audit_entry where seq > ? order by seq limit ?")
                .params(after, most)
                .query(LINE)
                .list();
    }

    /** How many lines there are. */
    public long size() {
        return head("").seq();
    }

    /** Every line, in order, without holding all of them. */
    public void each(Consumer<AuditEntry> then) {
        long last = 0;
        List<AuditEntry> some = after(last, AT_ONCE);
        while (!some.isEmpty()) {
            some.forEach(then);
            last = some.get(some.size() - 1).seq();
            some = after(last, AT_ONCE);
        }
    }

    /** Whether the chain is whole: every line as it was written, none missing, none added. */
    public AuditVerdict verify() {
        ChainCheck check = new ChainCheck();
        Head head = head("");
        each(check::next);
        return check.end(head.seq(), head.hash());
    }

    private Head head(String lock) {
        return jdbc.sql("select seq, hash from audit_head where id = 1" + lock)
                .query((row, number) -> new Head(row.getLong("seq"), row.getString("hash")))
                .single();
    }
}
