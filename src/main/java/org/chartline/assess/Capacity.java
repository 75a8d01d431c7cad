package org.chartline.assess;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Visit;

/**
 * What a physician allows the patient to do at work, as far as two visits can be compared by it: off work is stricter
 * than restricted, restricted stricter than full duty, and of two lifting limits the smaller is stricter (brief, 3d).
 * Whether the patient works is another axis and does not count here.
 *
 * @param rank 0 full duty, 3 restricted, 7 off work
 */
record Capacity(int rank, Optional<BigDecimal> liftLb, String words, Citation citation)
        implements Comparable<Capacity> {

    private static final int FULL_DUTY = 0;
    private static final int RESTRICTED = 3;
    private static final int OFF_WORK = 7;

    /**
     * What a visit allows; empty when it only says whether the patient works, or nothing. Stated restrictions that last,
     * or a lifting limit, are the capacity even of somebody who is off work because the employer could not meet them;
     * else the strictest statement is.
     */
    static Optional<Capacity> of(Visit visit) {
        Optional<BigDecimal> lift = visit.workStatus().stream()
                .flatMap(fact -> fact.mention().liftLb().stream())
                .min(Comparator.naturalOrder());
        boolean lasting = lift.isPresent()
                || visit.workStatus().stream()
                        .anyMatch(fact ->
                                fact.mention().permanence().equals(Optional.of(WorkStatus.Permanence.PERMANENT)));
        return visit.workStatus().stream()
                .flatMap(fact -> of(fact, lift).stream())
                .filter(capacity -> !lasting || capacity.rank() == RESTRICTED)
                .max(Comparator.comparingInt((Capacity capacity) -> capacity.rank())
                        .thenComparing(capacity -> capacity.words().length()));
    }

    private static Optional<Capacity> of(Fact<WorkStatus> fact, Optional<BigDecimal> lift) {
        return rank(fact.mention().status())
                .map(rank ->
                        new Capacity(rank, lift, fact.citation().quote().replaceAll("\\s+", " "), fact.citation()));
    }

    private static Optional<Integer> rank(WorkStatus.Status status) {
        return switch (status) {
            case FULL_DUTY -> Optional.of(FULL_DUTY);
            case MODIFIED, RESTRICTIONS -> Optional.of(RESTRICTED);
            case OFF_WORK -> Optional.of(OFF_WORK);
            case NOT_WORKING, PERMANENT_AND_STATIONARY -> Optional.empty();
        };
    }

    /** Less than another when it is less restrictive. */
    @Override
    public int compareTo(Capacity other) {
        int byRank = Integer.compare(rank, other.rank);
        if (byRank != 0 || liftLb.isEmpty() || other.liftLb.isEmpty()) {
            return byRank;
        }
        return other.liftLb.get().compareTo(liftLb.get());
    }
}
