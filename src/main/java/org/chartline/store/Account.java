package org.chartline.store;

import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who may log in.
 *
 * @param name in lower case
 * @param active false once the account was closed; it is never deleted, the audit names it
 * @param stamp changes with the password, the roles and the closing, and ends the sessions that began before
 */
public record Account(String name, Set<Role> roles, boolean active, long stamp) {

    public Account {
        roles = Set.copyOf(roles);
    }

    /** Whether any of its roles permits something. */
    public boolean may(Action action) {
        return active && roles.stream().anyMatch(role -> role.may(action));
    }

    /** Its roles, in one order. */
    public Set<Role> rolesInOrder() {
        return new TreeSet<>(roles);
    }
}
