package org.chartline.assess;

import java.util.Optional;
import org.chartline.divide.PartialDate;
import org.chartline.timeline.Citation;

/**
 * A record that the file names and does not hold, as far as its pages could be read.
 *
 * @param rule which row or rule says that it is named
 */
public record MissingRecord(String what, Optional<PartialDate> date, Citation namedIn, String rule) {}
