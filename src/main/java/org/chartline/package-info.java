/**
 * From a faxed case file to dated, cited evidence on functional improvement.
 *
 * <pre>
 *   files ─ingest→ Pages ─divide→ Documents ─tag→ Mentions ─store→ CaseFile ─index→ Hits
 *                                                             └─timeline→ Timeline ─assess→ Assessment ─draft→ Summary
 *   eval compares any stage with gold · web and cli are two doors to the same Pipeline · rows reads the rule tables
 * </pre>
 *
 * <p>Each package is a room. A room owns the types it produces and imports only rooms to its left; an architecture
 * test holds the table. Each room's {@code package-info} says what comes in and what goes out.
 */
@NullMarked
package org.chartline;

import org.jspecify.annotations.NullMarked;
