package org.chartline.ingest;

/** Within this room: pictures cannot be read on this machine. Pages say so; nothing else fails. */
final class OcrMissingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    OcrMissingException(Throwable cause) {
        super(
                "its native library does not load on this machine: run the program on Linux x86-64, or build it for this"
                        + " machine by a profile of its README (-Pmacos-arm64, -Pmacos-x86_64, -Pwindows)",
                cause);
    }
}
