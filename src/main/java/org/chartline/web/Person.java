package org.chartline.web;

import java.io.Serializable;
import java.util.Optional;
import org.chartline.store.Purpose;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is logged in, by password or by key.
 *
 * @param stamp of the account at log-in
 */
record Person(String account, long stamp, Purpose purpose) implements AuthenticatedPrincipal, Serializable {

    private static final long serialVersionUID = 1;

    /** Who asks, in this thread. */
    static Optional<Person> asking() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .map(Person.class::cast);
    }

    @Override
    public String getName() {
        return account;
    }
}
