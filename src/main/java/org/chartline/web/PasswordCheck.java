package org.chartline.web;

import java.util.List;
import java.util.Optional;
import org.chartline.store.Account;
import org.chartline.store.Action;
import org.chartline.store.AuditEvent;
import org.chartline.store.Database;
import org.chartline.store.Purpose;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Logs in by name and password, not too often, and writes each attempt into the audit. */
class PasswordCheck implements AuthenticationProvider {

    private final Database database;
    private final LogInLimits limits;

    PasswordCheck(Database database, LogInLimits limits) {
        this.database = database;
        this.limits = limits;
    }

    /** What a log-in brings beside name and password. */
    record Details(String address, Purpose purpose) {

        static Details of(String address, Optional<String> purpose) {
            return new Details(address, AskedPurpose.named(purpose.orElse(null)));
        }
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = given.getName();
        Details details = given.getDetails() instanceof Details d ? d : Details.of("", Optional.empty());
        if (!limits.mayTry(name, details.address())) {
            record(name, details, false, "too many attempts");
            throw new LockedException("too many attempts");
        }
        Optional<Account> account = database.accounts().check(name, String.valueOf(given.getCredentials()));
        if (account.isEmpty()) {
            limits.failed(name, details.address());
            record(name, details, false, "wrong name or password");
            throw new BadCredentialsException("wrong name or password");
        }
        limits.succeeded(name, details.address());
        record(account.get().name(), details, true, "");
        Person person = new Person(account.get().name(), account.get().stamp(), details.purpose());
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    }

    /** A name that is no account is not kept: people type passwords into the wrong field. */
    private void record(String name, Details details, boolean granted, String detail) {
        String known = database.accounts().find(name).map(Account::name).orElse(AuditEvent.NOBODY);
        database.audit().record(AuditEvent.of(known, Optional.of(details.purpose()), Action.SIGN_IN, granted, detail));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
