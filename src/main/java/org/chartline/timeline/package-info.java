/**
 * Case file → timeline: dated events and visits. The only room that decides when something happened.
 */
@NullMarked
package org.chartline.timeline;

import org.jspecify.annotations.NullMarked;
