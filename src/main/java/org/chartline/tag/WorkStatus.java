package org.chartline.tag;

import java.math.BigDecimal;
import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * Working, not working, or a restriction.
 *
 * @param liftLb the lifting limit in pounds
 * @param hours the limit in hours a day
 */
public record WorkStatus(
        Evidence evidence,
        Status status,
        Assertion assertion,
        Optional<Permanence> permanence,
        Optional<BigDecimal> liftLb,
        Optional<BigDecimal> hours)
        implements Mention.Asserted {

    /** The statuses of the annotation guideline. */
    public enum Status {
        OFF_WORK,
        MODIFIED,
        FULL_DUTY,
        NOT_WORKING,
        RESTRICTIONS,
        PERMANENT_AND_STATIONARY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** Whether a restriction lasts. */
    public enum Permanence {
        PERMANENT,
        TEMPORARY;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.WORK_STATUS;
    }

    @Override
    public Attributes described() {
        return new Attributes()
                .put("status", status)
                .put("assertion", assertion)
                .putIfPresent("permanence", permanence)
                .putIfPresent("lift_lb", liftLb.map(BigDecimal::toPlainString))
                .putIfPresent("hours", hours.map(BigDecimal::toPlainString));
    }
}
