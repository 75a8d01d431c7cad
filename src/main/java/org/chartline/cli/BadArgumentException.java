package org.chartline.cli;

import org.jspecify.annotations.Nullable;

/** An argument or setting that cannot be used: one line that names it and says what to do. */
final class BadArgumentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadArgumentException(String message) {
        this(message, null);
    }

    BadArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
