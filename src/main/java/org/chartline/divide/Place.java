package org.chartline.divide;

/**
 * A run of characters on one page.
 *
 * @param page the page's number in its file, 1-based
 * @param begin first character in the page's text, 0-based, in UTF-16 code units
 * @param end one past the last character
 */
public record Place(int page, int begin, int end) {}
