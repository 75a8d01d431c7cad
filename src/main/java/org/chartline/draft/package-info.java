/**
 * All of it → a cited summary, verified against the pages, and the files that others read: {@code case.json}, Markdown,
 * DOCX, PDF, CSV, a picture of the timeline, FHIR, brat and XMI.
 */
@NullMarked
package org.chartline.draft;

import org.jspecify.annotations.NullMarked;
