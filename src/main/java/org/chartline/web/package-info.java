/**
 * HTTP ↔ pipeline: the pages in the browser. The only room that may import Spring.
 *
 * <p>Start at {@link org.chartline.web.WebDoor}, which serves on this machine only. Pages are made on the server, need
 * no script, and escape everything that comes from a record; {@link org.chartline.web.OwnMachineOnly} says what a
 * browser may do with them. Records of {@code …View} are what the templates show.
 */
@NullMarked
package org.chartline.web;

import org.jspecify.annotations.NullMarked;
