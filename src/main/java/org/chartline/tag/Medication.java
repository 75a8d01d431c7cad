package org.chartline.tag;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * A drug, a class in place of a drug, or a compounded product.
 *
 * @param ingredient lower-case generic ingredients, alphabetical, joined by {@code +}; for a class its singular name
 * @param allergy the drug is named as an allergy or intolerance; then {@code assertion} is {@code OTHER}
 */
public record Medication(
        Evidence evidence,
        Kind kind,
        String ingredient,
        Assertion assertion,
        Sig sig,
        Optional<Change> change,
        boolean allergy)
        implements Mention.Asserted {

    /** Whether the name is a drug's, a class's or a compound's. */
    public enum Kind {
        DRUG,
        CLASS,
        COMPOUND;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /** What the text says is done with the drug. A refill is {@code CONTINUE}. */
    public enum Change {
        START,
        STOP,
        INCREASE,
        DECREASE,
        CONTINUE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    /**
     * The directions that stand with the drug, each as written: strength ({@code 10/325 mg}), dose ({@code 1 tab}),
     * route ({@code po}), frequency ({@code q6h prn}), duration ({@code for 30 days}), form ({@code tablets}),
     * quantity ({@code #120}), refills ({@code 2}).
     */
    public record Sig(
            Optional<Quoted> strength,
            Optional<Quoted> dose,
            Optional<Quoted> route,
            Optional<Quoted> frequency,
            Optional<Quoted> duration,
            Optional<Quoted> form,
            Optional<Quoted> quantity,
            Optional<Quoted> refills) {

        public static final Sig NONE = new Sig(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        /** These directions without a strength. */
        Sig withoutStrength() {
            return new Sig(Optional.empty(), dose, route, frequency, duration, form, quantity, refills);
        }

        /** These directions, and what another name of the drug says of amounts and times where this one does not. */
        public Sig or(Sig other) {
            return new Sig(
                    strength.or(other::strength),
                    dose.or(other::dose),
                    route,
                    frequency.or(other::frequency),
                    duration.or(other::duration),
                    form,
                    quantity.or(other::quantity),
                    refills.or(other::refills));
        }

        /** These directions with the strength of others. */
        public Sig strengthOf(Sig other) {
            return new Sig(other.strength(), dose, route, frequency, duration, form, quantity, refills);
        }

        /** These directions with the digits mended that were read as letters, at the same places. */
        public Sig digitsMended() {
            return new Sig(
                    mended(strength),
                    mended(dose),
                    route,
                    mended(frequency),
                    duration,
                    form,
                    mended(quantity),
                    refills);
        }

        private static Optional<Quoted> mended(Optional<Quoted> part) {
            return part.map(quoted -> new Quoted(MisreadDigits.mend(quoted.text()), quoted.span()));
        }

        /** These directions with another route. */
        Sig withRoute(Quoted other) {
            return new Sig(strength, dose, Optional.of(other), frequency, duration, form, quantity, refills);
        }
    }

    @Override
    public MentionType type() {
        return MentionType.MEDICATION;
    }

    @Override
    public Attributes described() {
        Attributes attributes = new Attributes()
                .put("kind", kind)
                .put("ingredient", ingredient)
                .put("assertion", assertion)
                .putIfPresent("strength", sig.strength())
                .putIfPresent("dose", sig.dose())
                .putIfPresent("route", sig.route())
                .putIfPresent("frequency", sig.frequency())
                .putIfPresent("duration", sig.duration())
                .putIfPresent("form", sig.form())
                .putIfPresent("quantity", sig.quantity())
                .putIfPresent("refills", sig.refills())
                .putIfPresent("change", change);
        return allergy ? attributes.put("allergy", "yes") : attributes;
    }
}
