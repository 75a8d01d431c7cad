/**
 * The case file at rest: originals by SHA-256, documents and mentions by case.
 *
 * <p>Start at {@link org.chartline.store.CaseFile}, what all rooms to the right read.
 */
@NullMarked
package org.chartline.store;

import org.jspecify.annotations.NullMarked;
