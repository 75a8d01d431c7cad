package org.chartline.assess;

import org.chartline.assess.Prong.State;

/**
 * {@code (ADL or work restrictions) and dependency} of 8 CCR 9792.20, as a table over the states of the limbs.
 *
 * <pre>
 * improvement      dependency       verdict
 * supported        supported        demonstrated
 * supported        contradicted     not demonstrated, partial
 * supported        mixed            conflict
 * supported        not documented   insufficient, partial
 * contradicted     supported        not demonstrated, partial
 * contradicted     any other        not demonstrated
 * mixed            contradicted     not demonstrated
 * mixed            any other        conflict
 * not documented   contradicted     not demonstrated
 * not documented   supported        insufficient, partial
 * not documented   mixed            conflict
 * not documented   not documented   insufficient
 * </pre>
 *
 * <p>Improvement is supported when either of its limbs is, mixed when one of them is, contradicted when one is and the
 * other is not documented or contradicted too, else not documented.
 */
final class TruthTable {

    private TruthTable() {}

    /** @param partial one of the two halves of the test is met */
    record Row(Verdict verdict, boolean partial) {}

    static State improvement(State adl, State work) {
        if (adl == State.SUPPORTED || work == State.SUPPORTED) {
            return State.SUPPORTED;
        }
        if (adl == State.MIXED || work == State.MIXED) {
            return State.MIXED;
        }
        return adl == State.CONTRADICTED || work == State.CONTRADICTED ? State.CONTRADICTED : State.NOT_DOCUMENTED;
    }

    static Row of(State adl, State work, State dependency) {
        State improvement = improvement(adl, work);
        return switch (improvement) {
            case SUPPORTED ->
                switch (dependency) {
                    case SUPPORTED -> new Row(Verdict.DEMONSTRATED, false);
                    case CONTRADICTED -> new Row(Verdict.NOT_DEMONSTRATED, true);
                    case MIXED -> new Row(Verdict.CONFLICT, false);
                    case NOT_DOCUMENTED -> new Row(Verdict.INSUFFICIENT_DOCUMENTATION, true);
                };
            case CONTRADICTED -> new Row(Verdict.NOT_DEMONSTRATED, dependency == State.SUPPORTED);
            case MIXED ->
                new Row(dependency == State.CONTRADICTED ? Verdict.NOT_DEMONSTRATED : Verdict.CONFLICT, false);
            case NOT_DOCUMENTED ->
                switch (dependency) {
                    case SUPPORTED -> new Row(Verdict.INSUFFICIENT_DOCUMENTATION, true);
                    case CONTRADICTED -> new Row(Verdict.NOT_DEMONSTRATED, false);
                    case MIXED -> new Row(Verdict.CONFLICT, false);
                    case NOT_DOCUMENTED -> new Row(Verdict.INSUFFICIENT_DOCUMENTATION, false);
                };
        };
    }
}
