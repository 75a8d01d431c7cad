package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * What a visit measures of function in numbers: how long, how much, or the score of an instrument.
 *
 * @param low equal to {@code high} for one number; minutes, pounds, hours of sleep or points, as the kind says
 * @param mcid the least change of an instrument that matters to patients; empty for tolerances
 */
public record Measure(Kind kind, BigDecimal low, BigDecimal high, Optional<BigDecimal> mcid, Citation citation) {

    /** What is measured. */
    public enum Kind {
        WALK_MIN,
        SIT_MIN,
        STAND_MIN,
        DRIVE_MIN,
        LIFT_LB,
        SLEEP_H,
        ODI_PCT,
        NDI_PCT,
        PEG,
        LEFS,
        QUICKDASH;

        @Override
        public String toString() {
            return Terms.of(this);
        }

        /** More is worse. */
        public boolean ofDisability() {
            return switch (this) {
                case ODI_PCT, NDI_PCT, PEG, QUICKDASH -> true;
                case WALK_MIN, SIT_MIN, STAND_MIN, DRIVE_MIN, LIFT_LB, SLEEP_H, LEFS -> false;
            };
        }
    }

    /** The value in figures: {@code 45} or {@code 10 to 15}. */
    public String value() {
        String from = Dose.plain(low);
        return low.compareTo(high) == 0 ? from : from + " to " + Dose.plain(high);
    }

    /**
     * Whether this is better (1), worse (-1) or no different (0) from an earlier measure of the same kind. A score must
     * change by what matters to patients, a tolerance by a fifth, to be told from chance.
     */
    public int against(Measure earlier) {
        BigDecimal change =
                low.add(high).subtract(earlier.low.add(earlier.high)).divide(BigDecimal.valueOf(2));
        BigDecimal least = mcid.orElse(earlier.low.add(earlier.high).divide(BigDecimal.TEN));
        if (change.abs().compareTo(least) < 0 || change.signum() == 0) {
            return 0;
        }
        return kind.ofDisability() ? -change.signum() : change.signum();
    }
}
