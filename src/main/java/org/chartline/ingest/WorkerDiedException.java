package org.chartline.ingest;

/** Within this room: a child process is gone before it answered. */
final class WorkerDiedException extends Exception {

    private static final long serialVersionUID = 1;

    private final SourceFile.Reason reason;

    WorkerDiedException(SourceFile.Reason reason, Throwable cause) {
        super(String.valueOf(reason), cause);
        this.reason = reason;
    }

    SourceFile.Reason reason() {
        return reason;
    }
}
