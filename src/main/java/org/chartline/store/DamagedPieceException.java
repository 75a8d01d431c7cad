package org.chartline.store;

import org.jspecify.annotations.Nullable;

/** A piece of a case cannot be read back; {@link CaseStore} says of which case. */
final class DamagedPieceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedPieceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
