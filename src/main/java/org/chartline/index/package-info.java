/**
 * Case file → hits: a Lucene index over the pages of cases. Words and what was found stand as tokens in one text, so that
 * one query finds a page, counts it and says where it is to be marked: read {@link org.chartline.index.CaseIndex}, then
 * {@code QueryReader}, {@code Finding} and {@code Marks}.
 *
 * <p>Derived from the store and always rebuildable from it. The only room that may import Lucene.
 */
@NullMarked
package org.chartline.index;

import org.jspecify.annotations.NullMarked;
