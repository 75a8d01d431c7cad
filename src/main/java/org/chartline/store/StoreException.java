package org.chartline.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be read or written; the message names the file and what to do. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
