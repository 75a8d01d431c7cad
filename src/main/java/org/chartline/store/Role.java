package org.chartline.store;

import java.util.EnumSet;
import java.util.Set;
import org.chartline.rows.Terms;

/** What an account is for. Cases are seen only where they are assigned, whatever the role. */
public enum Role {
    /** Decides on disputes. */
    REVIEWER(
            Action.LIST,
            Action.VIEW,
            Action.SEARCH,
            Action.IMPORT,
            Action.CORRECT,
            Action.EDIT,
            Action.APPROVE,
            Action.EXPORT),
    /** Prepares case files for reviewers. */
    PRE_SCREENER(Action.LIST, Action.VIEW, Action.SEARCH, Action.IMPORT, Action.CORRECT, Action.EDIT, Action.EXPORT),
    /** Measures how well the program reads; changes nothing. */
    ANALYST(Action.LIST, Action.VIEW, Action.SEARCH, Action.EXPORT, Action.EVALUATE),
    /** Manages accounts and reads the audit; sees no record by this role. */
    ADMINISTRATOR(Action.ADMINISTER, Action.AUDIT);

    private static final Set<Action> EVERYBODY = EnumSet.of(Action.SIGN_IN, Action.SIGN_OUT, Action.KEYS);

    private final Set<Action> permitted;

    Role(Action... permitted) {
        this.permitted = Set.of(permitted);
    }

    /** Whether somebody with this role may do so, on cases that are assigned to them. */
    public boolean may(Action action) {
        return EVERYBODY.contains(action) || permitted.contains(action);
    }

    @Override
    public String toString() {
        return Terms.of(this);
    }
}
