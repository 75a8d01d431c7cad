/**
 * Arguments ↔ pipeline: the commands. The only room that prints, and the only one that may import picocli.
 *
 * <p>Start at {@link org.chartline.cli.CommandLineDoor}; each command is a class of its own. Results go to standard
 * output, everything else to standard error. Exit codes: 0 done, also when single files were refused (they are
 * listed); 2 for arguments, settings or rule rows that cannot be used; 1 for a fault of ours.
 */
@NullMarked
package org.chartline.cli;

import org.jspecify.annotations.NullMarked;
