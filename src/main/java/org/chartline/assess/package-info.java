/**
 * Timeline → assessment: the evidence on functional improvement, prong by prong. The only room that judges, and it
 * never judges medical necessity.
 */
@NullMarked
package org.chartline.assess;

import org.jspecify.annotations.NullMarked;
