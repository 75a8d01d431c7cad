package org.chartline.tag;

/** The pipeline failed on a document or could not start. */
public final class TaggingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    TaggingException(String message, Throwable cause) {
        super(message, cause);
    }
}
