/**
 * Mentions ↔ files of other tools: our JSON, brat standoff, UIMA XMI, i2b2 XML (read only) and CSV (written only).
 * Knows mentions; is read by the bench, the drafts and the doors.
 */
@NullMarked
package org.chartline.exchange;

import org.jspecify.annotations.NullMarked;
