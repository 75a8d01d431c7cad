/**
 * Gold and found → scores. May read every room; no room reads it, but the doors that show its results.
 */
@NullMarked
package org.chartline.eval;

import org.jspecify.annotations.NullMarked;
