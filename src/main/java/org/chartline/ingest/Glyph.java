package org.chartline.ingest;

/**
 * A character as a page shows it, in points from the upper left corner of the page as displayed.
 *
 * @param text one character, or several for a ligature
 * @param left left edge
 * @param baseline the line it stands on
 * @param space the width of a blank in its font
 */
record Glyph(String text, float left, float baseline, float width, float height, float space) {

    float right() {
        return left + width;
    }

    float top() {
        return baseline - height;
    }
}
