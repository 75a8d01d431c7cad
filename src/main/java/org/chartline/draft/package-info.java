/**
 * All of it → a cited summary and the files that others read: {@code case.json}, Markdown, DOCX, CSV.
 */
@NullMarked
package org.chartline.draft;

import org.jspecify.annotations.NullMarked;
