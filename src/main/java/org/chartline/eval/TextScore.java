package org.chartline.eval;

import java.util.Map;

/**
 * The counts of one text, from which the others follow by adding.
 *
 * @param strict pairs with equal spans, by type
 * @param lenient pairs that overlap, by type
 * @param typeOnly as many as both have, wherever they stand, by type
 */
record TextScore(String text, Map<String, Tally> strict, Map<String, Tally> lenient, Map<String, Tally> typeOnly) {

    TextScore {
        strict = Map.copyOf(strict);
        lenient = Map.copyOf(lenient);
        typeOnly = Map.copyOf(typeOnly);
    }

    Tally microStrict() {
        return sum(strict);
    }

    Tally microLenient() {
        return sum(lenient);
    }

    static Tally sum(Map<String, Tally> tallies) {
        return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
    }
}
