package org.chartline.divide;

import java.util.List;

/**
 * A row of {@code rules/day-words.tsv}: words that tell what the date behind them is of.
 *
 * @param words written small
 */
record DayWordRow(String kind, List<String> words) {}
