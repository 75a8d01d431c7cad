package org.chartline.store;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Which cases each account may see. May be used from many threads. */
public final class Assignments {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Assignments(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public void assign(String account, CaseId id) {
        transactions.executeWithoutResult(status -> {
            if (!has(account, id)) {
                jdbc.sql("insert into assignment (account, case_id) values (?, ?)")
                        .params(own(account), id.value())
                        .update();
            }
        });
    }

    public void remove(String account, CaseId id) {
        jdbc.sql("delete from assignment where account = ? and case_id = ?")
                .params(own(account), id.value())
                .update();
    }

    public boolean has(String account, CaseId id) {
        return jdbc.sql("select count(*) from assignment where account = ? and case_id = ?")
                        .params(own(account), id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the case is assigned to anybody. */
    public boolean taken(CaseId id) {
        return jdbc.sql("select count(*) from assignment where case_id = ?")
                        .param(id.value())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The cases of an account, in order. */
    public List<CaseId> of(String account) {
        return jdbc
                .sql("select case_id from assignment where account = ? order by case_id")
                .param(own(account))
                .query(String.class)
                .list()
                .stream()
                .map(CaseId::new)
                .toList();
    }

    private static String own(String account) {
        return account.toLowerCase(Locale.ROOT);
    }
}
