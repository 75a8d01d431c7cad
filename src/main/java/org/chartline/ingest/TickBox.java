package org.chartline.ingest;

/**
 * A check box on a picture, in its pixels.
 *
 * @param size its width and height
 */
record TickBox(int left, int top, int size, State state) {

    /** Whether it is ticked, however: crossed, filled, marked. */
    enum State {
        TICKED("[X]"),
        EMPTY("[ ]"),
        UNDECIDED("[?]");

        private final String written;

        State(String written) {
            this.written = written;
        }

        /** What stands for it in the text. */
        String written() {
            return written;
        }
    }
}
