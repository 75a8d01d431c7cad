package org.chartline.rows;

import org.jspecify.annotations.Nullable;

/** A rule row that does not fit its record. The message reads {@code file:line: what was wrong (what was expected)}. */
public final class BadRowException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadRowException(String file, int line, @Nullable String message) {
        super(file + ":" + line + ": " + message);
    }

    BadRowException(String file, int line, @Nullable String message, Throwable cause) {
        super(file + ":" + line + ": " + message, cause);
    }
}
