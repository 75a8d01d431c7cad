package org.chartline.timeline;

import org.chartline.tag.Mention;

/** A mention of a visit and where it stands. */
public record Fact<M extends Mention>(M mention, Citation citation) {}
