package org.chartline.divide;

/**
 * Why a document got its type: the words that said so and the row that read them.
 *
 * @param what the property that was decided ({@code type}, {@code service-date}, {@code author-role})
 */
public record Cue(String what, String rule, Place place, String quote) {}
