package org.chartline.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Passwords;
import org.chartline.store.Role;

/** Makes the account with which one begins, and says its password once. */
final class Welcome {

    private static final String FIRST = "admin";
    private static final String DEMO = "demo";

    private final Database database;

    Welcome(Database database) {
        this.database = database;
    }

    /** Where there is no account yet: an administrator who is also a reviewer of all cases that are there. */
    Optional<String> first(Archive archive) {
        if (!database.accounts().all().isEmpty()) {
            return Optional.empty();
        }
        String password = Passwords.generate();
        database.accounts().create(FIRST, password, EnumSet.of(Role.ADMINISTRATOR, Role.REVIEWER));
        archive.cases().forEach(id -> database.assignments().assign(FIRST, id));
        record("made the first account");
        return Optional.of(said(FIRST, password));
    }

    /** The demo's own account with a new password each time; where others have accounts, it administers nothing. */
    String demo(CaseId sample) {
        String password = Passwords.generate();
        List<String> names = database.accounts().all().stream()
                .map(account -> account.name())
                .toList();
        boolean alone = names.stream().allMatch(DEMO::equals);
        Set<Role> roles = alone ? EnumSet.of(Role.ADMINISTRATOR, Role.REVIEWER) : EnumSet.of(Role.REVIEWER);
        if (names.contains(DEMO)) {
            database.accounts().setRoles(DEMO, roles);
            database.accounts().setPassword(DEMO, password);
        } else {
            database.accounts().create(DEMO, password, roles);
        }
        database.assignments().assign(DEMO, sample);
        record("made the demo's account ready");
        return said(DEMO, password);
    }

    private void record(String what) {
        database.audit().record(AuditEvent.of(AuditEvent.TERMINAL, Optional.empty(), Action.ADMINISTER, true, what));
    }

    private static String said(String name, String password) {
        return "Log in as %s with the password %s (it is not shown again)".formatted(name, password);
    }
}
