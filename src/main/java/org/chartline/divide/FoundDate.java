package org.chartline.divide;

/**
 * A date that stands in a text.
 *
 * @param begin first character, 0-based
 * @param end one past the last character
 * @param repaired whether letters that a scanner misread ({@code l1/11/2Ol4}) were taken for digits
 */
public record FoundDate(int begin, int end, PartialDate date, boolean repaired) {}
