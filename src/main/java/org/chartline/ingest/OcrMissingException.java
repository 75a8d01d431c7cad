package org.chartline.ingest;

/** Within this room: pictures cannot be read on this machine. Pages say so; nothing else fails. */
final class OcrMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OcrMissingException(Throwable cause) {
        super(
                "reading pictures does not work on this machine ("
                        + cause.getClass().getSimpleName()
                        + "): the program carries the native libraries of one platform, see the profiles of its build",
                cause);
    }
}
