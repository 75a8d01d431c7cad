package org.chartline.eval;

import java.util.Map;

/**
 * How one type fared.
 *
 * @param strict same begin and end
 * @param lenient at least one character in common
 * @param attributes by name, on the leniently matched pairs
 */
public record TypeScores(Counts strict, Counts lenient, Map<String, AttributeCounts> attributes) {

    static final TypeScores NONE = new TypeScores(Counts.NONE, Counts.NONE, Map.of());
}
