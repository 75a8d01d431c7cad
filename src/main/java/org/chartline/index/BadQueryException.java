package org.chartline.index;

/** Words that cannot be searched; the message is for the person who typed them. */
final class BadQueryException extends Exception {

    private static final long serialVersionUID = 1;

    BadQueryException(String problem) {
        super("the words cannot be searched: " + problem);
    }
}
