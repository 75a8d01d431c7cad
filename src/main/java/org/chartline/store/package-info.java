/**
 * The case file at rest: in a database the contents of cases, who may see which case and who did, and what is still to be
 * done; the originals as files by SHA-256. The only room that imports JDBC and Flyway.
 *
 * <p>Start at {@link org.chartline.store.CaseFile}, what all rooms to the right read, and at
 * {@link org.chartline.store.Database}.
 */
@NullMarked
package org.chartline.store;

import org.jspecify.annotations.NullMarked;
