package org.chartline.ingest;

/**
 * A rectangle on a page, in fractions of the page's width and height, from the upper left corner.
 *
 * @param left distance from the left edge, 0 to 1
 * @param top distance from the upper edge, 0 to 1
 */
public record Box(float left, float top, float width, float height) {}
