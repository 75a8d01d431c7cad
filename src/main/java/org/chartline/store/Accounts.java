package org.chartline.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chartline.rows.Terms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Who may log in, and as what. May be used from many threads. */
public final class Accounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Passwords passwords = new Passwords();

    Accounts(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * Makes an account.
     *
     * @param name letters, digits and {@code . _ @ -}; kept in lower case
     * @throws BadAccountException when the name is taken or none, or the password too short or too long
     */
    public Account create(String name, String password, Set<Role> roles) {
        String own = named(name);
        String hash = passwords.hash(password);
        transactions.executeWithoutResult(status -> {
            if (find(own).isPresent()) {
                throw new BadAccountException("there is an account '" + own + "' already: choose another name");
            }
            jdbc.sql("insert into account (name, password, active, stamp) values (?, ?, true, 1)")
                    .params(own, hash)
                    .update();
            putRoles(own, roles);
        });
        return get(own);
    }

    /** All accounts, by name. */
    public List<Account> all() {
        return jdbc.sql("select name from account order by name").query(String.class).list().stream()
                .flatMap(name -> find(name).stream())
                .toList();
    }

    public Optional<Account> find(String name) {
        return jdbc.sql("select name, active, stamp from account where name = ?")
                .param(sought(name))
                .query((row, number) -> new Account(
                        row.getString("name"),
                        roles(row.getString("name")),
                        row.getBoolean("active"),
                        row.getLong("stamp")))
                .optional();
    }

    /** The account with this name and password; empty where there is none or it is closed, after the same time. */
    public Optional<Account> check(String name, String password) {
        Optional<String> hash = jdbc.sql("select password from account where name = ? and active = true")
                .param(sought(name))
                .query(String.class)
                .optional();
        return passwords.matches(password, hash) ? find(name) : Optional.empty();
    }

    /** Sets another password and ends the account's sessions. */
    public void setPassword(String name, String password) {
        change(name, "password = ?", passwords.hash(password));
    }

    /** Sets other roles, opens the account where it was closed, and ends its sessions. */
    public void setRoles(String name, Set<Role> roles) {
        transactions.executeWithoutResult(status -> {
            change(name, "active = ?", true);
            putRoles(get(name).name(), roles);
        });
    }

    /** Closes an account and ends its sessions; its tokens no longer open anything. */
    public void close(String name) {
        change(name, "active = ?", false);
    }

    private void change(String name, String column, Object value) {
        int changed = jdbc.sql("update account set stamp = stamp + 1, " + column + " where name = ?")
                .params(value, name.toLowerCase(Locale.ROOT))
                .update();
        if (changed == 0) {
            throw unknown(name);
        }
    }

    private void putRoles(String name, Set<Role> roles) {
        jdbc.sql("delete from account_role where account = ?").param(name).update();
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account, role_name) values (?, ?)")
                    .params(name, role.toString())
                    .update();
        }
    }

    private Set<Role> roles(String name) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role_name from account_role where account = ?")
                .param(name)
                .query(String.class)
                .list()
                .forEach(role -> roles.add(Terms.parse(Role.class, role)));
        return roles;
    }

    private Account get(String name) {
        return find(name).orElseThrow(() -> unknown(name));
    }

    private static BadAccountException unknown(String name) {
        return new BadAccountException("there is no account '" + name + "': list them, or make it");
    }

    /** A name as it is kept; empty, which nobody is called, for what cannot be one. */
    private static String sought(String name) {
        String own = name.toLowerCase(Locale.ROOT);
        return NAME.matcher(own).matches() ? own : "";
    }

    private static String named(String name) {
        String own = name.strip().toLowerCase(Locale.ROOT);
        if (!NAME.matcher(own).matches()) {
            throw new BadAccountException("'" + name + "' is no name for an account: use letters, digits and . _ @ -");
        }
        return own;
    }
}
