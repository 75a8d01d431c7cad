package org.chartline.exchange;

/** Offsets in Unicode code points, as brat and i2b2 count them, against ours in UTF-16 code units. */
final class CodePoints {

    private final String text;

    CodePoints(String text) {
        this.text = text;
    }

    /** The code points before a UTF-16 offset. */
    int of(int utf16) {
        return text.codePointCount(0, utf16);
    }

    /**
     * The UTF-16 offset after so many code points.
     *
     * @throws IndexOutOfBoundsException when the text has fewer
     */
    int utf16(int codePoints) {
        return text.offsetByCodePoints(0, codePoints);
    }
}
