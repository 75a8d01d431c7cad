/**
 * Arguments ↔ pipeline: the commands. The only room that prints, and the only one that may import picocli.
 */
@NullMarked
package org.chartline.cli;

import org.jspecify.annotations.NullMarked;
