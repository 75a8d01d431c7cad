/**
 * Case file → hits: a Lucene index over pages and mentions, by case.
 *
 * <p>Derived from the store and always rebuildable from it. The only room that may import Lucene.
 */
@NullMarked
package org.chartline.index;

import org.jspecify.annotations.NullMarked;
