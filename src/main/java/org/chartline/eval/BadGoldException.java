package org.chartline.eval;

/** An annotation file or folder that cannot be scored. The message names the file, what is wrong and what to do. */
public final class BadGoldException extends RuntimeException {

    private static final long serialVersionUID = 1;

    BadGoldException(String message) {
        super(message);
    }

    BadGoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
