package org.chartline.store;

/** An account, password, role or token was asked for that cannot be; the message says what can. */
public final class BadAccountException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadAccountException(String message) {
        super(message);
    }
}
