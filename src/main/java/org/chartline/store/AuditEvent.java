package org.chartline.store;

import java.util.Optional;

/**
 * Something that somebody did or was refused, to be recorded. Holds no text of a record.
 *
 * @param account who, or {@link #NOBODY}
 * @param purpose what for, where it is known
 * @param document the document's id in the case, where one was meant
 * @param detail the rest, in fixed words: which page, which format
 */
public record AuditEvent(
        String account,
        Optional<Purpose> purpose,
        Optional<CaseId> caseId,
        Optional<String> document,
        Action action,
        boolean granted,
        String detail) {

    /** Stands for somebody who is not logged in. */
    public static final String NOBODY = "-";

    /** Stands for whoever used a command on the machine itself. */
    public static final String TERMINAL = "(terminal)";

    /** Something outside of any case. */
    public static AuditEvent of(
            String account, Optional<Purpose> purpose, Action action, boolean granted, String detail) {
        return new AuditEvent(account, purpose, Optional.empty(), Optional.empty(), action, granted, detail);
    }
}
