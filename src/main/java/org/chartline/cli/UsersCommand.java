package org.chartline.cli;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chartline.rows.Terms;
import org.chartline.store.Account;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Passwords;
import org.chartline.store.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Manages the accounts from the machine itself; the page does the same for administrators. */
@Command(
        name = "users",
        description = "Lists, makes and closes accounts, and assigns cases to them. While serve runs on its own "
                + "database, use the page instead.",
        footer = {"", "Example: chartline users add ann --role reviewer"})
final class UsersCommand extends StoreCommand implements Runnable {

    @Override
    public void run() {
        throw unsaid("give list, add, password, close, assign or withdraw");
    }

    @Command(name = "list", description = "Lists accounts with their roles and cases.")
    void list(@Mixin DatabaseOption option) {
        try (Database database = option.openExisting(store())) {
            PrintWriter out = out();
            for (Account account : database.accounts().all()) {
                out.printf(
                        "%s  %s%s  %s%n",
                        account.name(),
                        account.rolesInOrder(),
                        account.active() ? "" : "  closed",
                        database.assignments().of(account.name()));
            }
        }
    }

    @Command(name = "add", description = "Makes an account and prints its password.")
    void add(
            @Mixin DatabaseOption option,
            @Parameters(paramLabel = "NAME") String name,
            @Option(
                            names = "--role",
                            required = true,
                            split = ",",
                            paramLabel = "ROLE",
                            description = "reviewer, pre-screener, analyst, administrator; several parted by commas.")
                    List<String> roles) {
        Set<Role> parsed = roles(roles);
        String password = Passwords.generate();
        change(option, "made " + name, database -> database.accounts().create(name, password, parsed));
        said(name, password);
    }

    @Command(name = "password", description = "Gives an account another password and prints it.")
    void password(@Mixin DatabaseOption option, @Parameters(paramLabel = "NAME") String name) {
        String password = Passwords.generate();
        change(option, "password of " + name, database -> database.accounts().setPassword(name, password));
        said(name, password);
    }

    @Command(name = "close", description = "Closes an account.")
    void close(@Mixin DatabaseOption option, @Parameters(paramLabel = "NAME") String name) {
        change(option, "closed " + name, database -> database.accounts().close(name));
    }

    @Command(name = "assign", description = "Lets an account see a case.")
    void assign(
            @Mixin DatabaseOption option,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ID") CaseId id) {
        change(option, "assigned " + id + " to " + name, database -> {
            if (database.accounts().find(name).isEmpty()) {
                throw new BadArgumentException("there is no account '" + name + "': make it with users add");
            }
            database.assignments().assign(name, id);
        });
    }

    @Command(name = "withdraw", description = "Lets an account no longer see a case.")
    void withdraw(
            @Mixin DatabaseOption option,
            @Parameters(paramLabel = "NAME") String name,
            @Parameters(paramLabel = "ID") CaseId id) {
        change(
                option,
                "withdrew " + id + " from " + name,
                database -> database.assignments().remove(name, id));
    }

    private void change(DatabaseOption option, String what, Consumer<Database> change) {
        try (Database database = option.open(store())) {
            change.accept(database);
            database.audit()
                    .record(AuditEvent.of(AuditEvent.TERMINAL, Optional.empty(), Action.ADMINISTER, true, what));
        }
    }

    private void said(String name, String password) {
        out().printf("account %s, password %s (it is not shown again)%n", name, password);
    }

    private Set<Role> roles(List<String> written) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : written) {
            try {
                roles.add(Terms.parse(Role.class, role));
            } catch (IllegalArgumentException e) {
                throw new BadArgumentException("--role " + role + ": " + e.getMessage());
            }
        }
        return roles;
    }
}
