package org.chartline.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.tag.WorkStatus;

/**
 * What a physician allows the patient to do at work, on the axes by which two visits can be compared (brief, 3d). Whether
 * the patient works, and the legal phase, are other axes and do not count here.
 *
 * @param liftLb the heaviest that may be lifted or carried, in pounds
 * @param hours of work a day
 * @param permanent the restrictions are called permanent
 * @param words the statement that gave the level, as written
 */
public record WorkCapacity(
        Level level,
        Optional<BigDecimal> liftLb,
        Optional<BigDecimal> hours,
        boolean permanent,
        String words,
        Citation citation) {

    /** From the least to the most restrictive. */
    public enum Level {
        FULL_DUTY,
        MODIFIED,
        OFF_WORK
    }

    /** How restrictive one visit is against another. */
    public enum Order {
        LESS,
        EQUAL,
        MORE,
        /** Less on one axis and more on another. */
        INCOMPARABLE
    }

    /**
     * What a visit allows; empty when it only says whether the patient works, or nothing. Stated restrictions that last,
     * or a lifting limit, are the capacity even of somebody who is off work because the employer could not meet them;
     * else the strictest statement is.
     */
    public static Optional<WorkCapacity> of(List<Fact<WorkStatus>> statements) {
        Optional<BigDecimal> lift = least(statements, true);
        Optional<BigDecimal> hours = least(statements, false);
        boolean permanent = statements.stream()
                .anyMatch(fact -> fact.mention().permanence().equals(Optional.of(WorkStatus.Permanence.PERMANENT)));
        boolean stated = permanent || lift.isPresent();
        return statements.stream()
                .flatMap(fact -> level(fact.mention().status()).stream()
                        .map(level -> new WorkCapacity(
                                level,
                                level == Level.MODIFIED ? lift : Optional.empty(),
                                level == Level.MODIFIED ? hours : Optional.empty(),
                                permanent,
                                fact.citation().quote().replaceAll("\\s+", " "),
                                fact.citation())))
                .filter(capacity -> !stated || capacity.level() == Level.MODIFIED)
                .max(Comparator.comparing((WorkCapacity capacity) -> capacity.level())
                        .thenComparing(capacity -> capacity.words().length()));
    }

    private static Optional<BigDecimal> least(List<Fact<WorkStatus>> statements, boolean lift) {
        return statements.stream()
                .map(Fact::mention)
                .flatMap(status -> (lift ? status.liftLb() : status.hours()).stream())
                .min(Comparator.naturalOrder());
    }

    private static Optional<Level> level(WorkStatus.Status status) {
        return switch (status) {
            case FULL_DUTY -> Optional.of(Level.FULL_DUTY);
            case MODIFIED, RESTRICTIONS -> Optional.of(Level.MODIFIED);
            case OFF_WORK -> Optional.of(Level.OFF_WORK);
            case NOT_WORKING, PERMANENT_AND_STATIONARY -> Optional.empty();
        };
    }

    /** How restrictive this is against an earlier one. An axis that only one of them names is left out. */
    public Order against(WorkCapacity earlier) {
        List<Integer> axes = new ArrayList<>();
        axes.add(level.compareTo(earlier.level));
        axis(axes, liftLb, earlier.liftLb);
        axis(axes, hours, earlier.hours);
        boolean less = axes.stream().anyMatch(axis -> axis < 0);
        boolean more = axes.stream().anyMatch(axis -> axis > 0);
        return less ? more ? Order.INCOMPARABLE : Order.LESS : more ? Order.MORE : Order.EQUAL;
    }

    private static void axis(List<Integer> axes, Optional<BigDecimal> now, Optional<BigDecimal> then) {
        if (now.isPresent() && then.isPresent()) {
            axes.add(then.get().compareTo(now.get()));
        }
    }
}
