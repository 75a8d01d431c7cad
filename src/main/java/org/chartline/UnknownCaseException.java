package org.chartline;

import java.util.List;
import org.chartline.store.CaseId;

/** A case was asked for that was never imported. The message says which there are. */
public final class UnknownCaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownCaseException(CaseId id, List<CaseId> known) {
        super("case " + id + " is not in the store: import its files first"
                + (known.isEmpty() ? "" : ", or name one of " + known));
    }
}
