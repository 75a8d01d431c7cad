package org.chartline.tag;

import java.math.BigDecimal;
import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * A numeric or visual analogue pain rating.
 *
 * @param low on a scale of 0 to 10; {@code 70/100} is 7
 * @param high equal to {@code low} for one number
 * @param assertion {@code HYPOTHETICAL} for a goal; empty where the text simply gives the score
 */
public record PainScore(
        Evidence evidence,
        BigDecimal low,
        BigDecimal high,
        Context context,
        Optional<Quoted> site,
        Optional<Assertion> assertion)
        implements Mention {

    /** When or how the pain was rated; {@code CURRENT} only where the text says so. */
    public enum Context {
        CURRENT,
        WITH_MEDICATION,
        WITHOUT_MEDICATION,
        WORST,
        LEAST,
        AVERAGE,
        BEFORE,
        AFTER,
        UNSPECIFIED;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    public PainScore {
        if (low.signum() < 0 || low.compareTo(high) > 0 || high.compareTo(BigDecimal.TEN) > 0) {
            throw new IllegalArgumentException("not a pain score of 0 to 10: " + low + " to " + high);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.PAIN_SCORE;
    }

    @Override
    public Attributes described() {
        return new Attributes()
                .put("low", low.stripTrailingZeros().toPlainString())
                .put("high", high.stripTrailingZeros().toPlainString())
                .put("context", context)
                .putIfPresent("site", site)
                .putIfPresent("assertion", assertion);
    }
}
