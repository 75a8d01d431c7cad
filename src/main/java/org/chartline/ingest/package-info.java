/**
 * File → pages: text, word boxes, and how each page was read.
 *
 * <p>Start at {@link org.chartline.ingest.SourceFile}: a file was either read, with a warning for whatever is missing,
 * or refused, with a reason. {@link org.chartline.ingest.Readers} reads files in processes of their own and opens those
 * that hold others; {@link org.chartline.ingest.Ingest} does the reading. Nothing that a file holds makes this room
 * throw. The only room that may import Tika or POI's readers; PDFBox is also what case files are printed with to try it.
 */
@NullMarked
package org.chartline.ingest;

import org.jspecify.annotations.NullMarked;
