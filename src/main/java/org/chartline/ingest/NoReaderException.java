package org.chartline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;

/** No process can be started to read files in, whatever the file: the system gives none, or Java is gone. */
public final class NoReaderException extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    NoReaderException(IOException cause) {
        super("cannot start a process to read files in: check the limits of this user", cause);
    }
}
