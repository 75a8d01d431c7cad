package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Morphine milligram equivalents a day of one drug, with the arithmetic, or what prevents it.
 *
 * @param low per day; empty when it cannot be computed
 * @param high per day, an upper bound for "as needed"
 * @param how the arithmetic ({@code 30 mg x 2 x 1.5 = 90}), or why there is none
 */
public record Mme(Optional<BigDecimal> low, Optional<BigDecimal> high, String how) {

    static Mme none(String why) {
        return new Mme(Optional.empty(), Optional.empty(), why);
    }

    public boolean computed() {
        return high.isPresent();
    }
}
