/**
 * HTTP ↔ pipeline: the page in the browser. The only room that may import Spring.
 */
@NullMarked
package org.chartline.web;

import org.jspecify.annotations.NullMarked;
