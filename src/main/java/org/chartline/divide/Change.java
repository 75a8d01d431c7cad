package org.chartline.divide;

/**
 * A run of words in which a report differs from the earlier one that it carries forward.
 *
 * @param place of the words in the report; of no length, behind the word before, where words were left out
 * @param words as they stand there; empty where words were left out
 * @param earlierPlace of the words in the earlier report; of no length where words were added
 * @param earlierWords as they stood there; empty where words were added
 */
public record Change(Place place, String words, Place earlierPlace, String earlierWords) {}
