package org.chartline.exchange;

import org.jspecify.annotations.Nullable;

/** A gold set that cannot be read; the message names the file and what is expected. */
public final class BadGoldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadGoldException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
