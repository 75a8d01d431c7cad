/**
 * The case file at rest: originals by SHA-256, documents and mentions by case; and in a database, who may see which case
 * and who did. The only room that imports JDBC and Flyway.
 *
 * <p>Start at {@link org.chartline.store.CaseFile}, what all rooms to the right read, and at
 * {@link org.chartline.store.Database}.
 */
@NullMarked
package org.chartline.store;

import org.jspecify.annotations.NullMarked;
