package org.chartline.tag;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of {@code rules/table-headings.tsv}: the heading of a column in a table of drugs.
 *
 * @param part what stands below it; none for the drugs themselves
 * @param pattern matches the whole heading
 */
record TableHeadingRow(String id, Optional<SigRow.Part> part, Pattern pattern, String example, String counterExample) {}
