package org.chartline.divide;

/** A line of a corrections file that cannot be followed; the message starts with file and line and ends with a remedy. */
public final class BadCorrectionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what what is wrong, and a remedy */
    public BadCorrectionException(String source, int line, String what) {
        super(source + ":" + line + ": " + what);
    }
}
