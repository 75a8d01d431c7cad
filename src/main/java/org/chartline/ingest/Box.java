package org.chartline.ingest;

/**
 * A rectangle on a page, in fractions of the page's width and height, from the upper left corner.
 *
 * @param left distance from the left edge, 0 to 1
 * @param top distance from the upper edge, 0 to 1
 */
public record Box(float left, float top, float width, float height) {

    /** Whether a point lies in it. */
    public boolean covers(float x, float y) {
        return x >= left && x < left + width && y >= top && y < top + height;
    }
}
