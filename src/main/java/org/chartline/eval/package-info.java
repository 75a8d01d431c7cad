/**
 * Gold and found → scores. May read every room; no room reads it, but the doors that show its results.
 *
 * <p>Start at {@link org.chartline.eval.Evaluation}. {@link org.chartline.eval.GoldFormat} reads and writes the
 * gold format (annotation guideline, "Files"), {@link org.chartline.eval.Matching} pairs gold with found one to one,
 * {@link org.chartline.eval.SelfCheck} makes sure at every run that the scorer itself can be trusted.
 */
@NullMarked
package org.chartline.eval;

import org.jspecify.annotations.NullMarked;
