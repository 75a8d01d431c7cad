/**
 * Document → mentions: what the text says, and where.
 *
 * <p>Start at {@link org.chartline.tag.Mention}, the vocabulary. This room never judges and never dates an event; it
 * says that a sentence names Norco, that the sentence is a request, and which words show it. One UIMA pipeline does
 * the work. The only room that may import cTAKES, UIMA or OpenNLP.
 */
@NullMarked
package org.chartline.tag;

import org.jspecify.annotations.NullMarked;
