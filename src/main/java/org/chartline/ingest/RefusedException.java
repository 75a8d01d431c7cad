package org.chartline.ingest;

/** Within this room: a file gives no page. {@link Ingest} makes a {@link SourceFile.Refused} of it. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final SourceFile.Reason reason;

    RefusedException(SourceFile.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    SourceFile.Reason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
