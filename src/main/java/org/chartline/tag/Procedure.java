package org.chartline.tag;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * A treatment, test, operation, device, programme or consultation.
 *
 * @param count sessions, units or levels asked for or done; {@code text} in digits, {@code span} where it stands
 * @param frequency as written ({@code 2 times a week})
 * @param duration as written ({@code 6 weeks})
 * @param site as written ({@code lumbar spine})
 */
public record Procedure(
        Evidence evidence,
        Family family,
        Assertion assertion,
        Optional<Quoted> count,
        Optional<Quoted> frequency,
        Optional<Quoted> duration,
        Optional<Quoted> site,
        Optional<Side> side)
        implements Mention.Asserted {

    /** The families of the annotation guideline. */
    public enum Family {
        ACUPUNCTURE,
        CHIROPRACTIC,
        PHYSICAL_MEDICINE,
        INJECTION,
        SURGERY,
        IMAGING,
        ELECTRODIAGNOSTIC,
        LABORATORY,
        DEVICE,
        BEHAVIOURAL,
        PROGRAMME,
        CONSULTATION,
        STIMULATION,
        HOME_CARE,
        OTHER;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** A side of the body. */
    public enum Side {
        LEFT,
        RIGHT,
        BILATERAL;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.PROCEDURE;
    }

    @Override
    public Attributes described() {
        return new Attributes()
                .put("family", family)
                .put("assertion", assertion)
                .putIfPresent("count", count)
                .putIfPresent("frequency", frequency)
                .putIfPresent("duration", duration)
                .putIfPresent("site", site)
                .putIfPresent("side", side);
    }
}
