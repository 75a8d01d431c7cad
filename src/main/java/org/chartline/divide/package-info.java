/**
 * Pages → documents: where one ends, what it is, whose word it is, when it was written and for what day it speaks.
 *
 * <p>Start at {@link org.chartline.divide.Document}. Titles, form headings and date labels are rows; each decision
 * keeps the words that led to it as a {@link org.chartline.divide.Cue}, and what no row can tell is {@code OTHER},
 * {@code UNKNOWN} or empty, never a guess.
 */
@NullMarked
package org.chartline.divide;

import org.jspecify.annotations.NullMarked;
