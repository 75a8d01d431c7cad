/**
 * Rule tables → records.
 *
 * <p>Medicine lives in rows: phrases, titles, thresholds and citations are cells of {@code rules/*.tsv}, where a
 * clinician can read and argue with them. {@link org.chartline.rows.Rows} turns each row into a record of the room
 * that uses it; a row that does not fit stops the program with file and line. This room knows nothing about medicine.
 */
@NullMarked
package org.chartline.rows;

import org.jspecify.annotations.NullMarked;
