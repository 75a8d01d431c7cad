package org.chartline.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Visit;
import org.chartline.timeline.WorkCapacity;

/** What a letter or form says of work, against the visit that it speaks of or the last one that tells of work. */
final class WorkClaims {

    /** Words by which a statement tells that the patient works, not only that it is allowed. */
    static final Pattern WORKS = Pattern.compile(
            "(?i)\\b(?:works|working|continues? to work|returned to (?:\\w+ ){0,4}(?:work|duty|job|duties)|back (?:at|to) (?:\\w+ ){0,2}(?:work|duty))\\b");

    private static final Pattern WORKS_NOW = Pattern.compile(
            "(?i)\\b(?:he|she|patient|pt|currently|now|still|continues to|is)\\b[^.;]{0,24}\\bwork(?:s|ing)\\b"
                    + "|\\bworks (?:as|in|at|full|part|\\w+ hours)\\b");

    private final Records records;
    private final Told told;

    WorkClaims(Records records, Told told) {
        this.records = records;
        this.told = told;
    }

    /** The words that say otherwise. */
    Optional<Citation> contrary(WorkStatus claim) {
        if (claim.assertion() != Assertion.PRESENT) {
            return Optional.empty();
        }
        List<Visit> visits = told.visits(claim);
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            boolean evaluator = visit.document().provenance() == Provenance.AME_QME;
            if (!visit.workStatus().isEmpty() && (!evaluator || visits.size() == 1)) {
                return otherwise(claim, visit);
            }
        }
        return Optional.empty();
    }

    private Optional<Citation> otherwise(WorkStatus claim, Visit visit) {
        Optional<Citation> idle = of(visit, WorkStatus.Status.NOT_WORKING, WorkStatus.Status.OFF_WORK);
        Optional<WorkCapacity> capacity = visit.capacity();
        return switch (claim.status()) {
            case OFF_WORK ->
                capacity.filter(one -> one.level() != WorkCapacity.Level.OFF_WORK)
                        .map(one -> idle.orElse(one.citation()));
            case FULL_DUTY ->
                idle.or(() -> capacity.filter(one -> one.level() != WorkCapacity.Level.FULL_DUTY)
                        .map(WorkCapacity::citation));
            case MODIFIED -> works(claim) ? idle : amounts(claim, capacity);
            case RESTRICTIONS -> amounts(claim, capacity);
            case NOT_WORKING -> idle.isPresent() ? Optional.empty() : working(visit);
            case PERMANENT_AND_STATIONARY -> Optional.empty();
        };
    }

    private static boolean works(WorkStatus claim) {
        return WORKS.matcher(claim.evidence().text()).find();
    }

    private static Optional<Citation> of(Visit visit, WorkStatus.Status one, WorkStatus.Status other) {
        return visit.workStatus().stream()
                .filter(fact -> fact.mention().status() == one || fact.mention().status() == other)
                .map(Fact::citation)
                .findFirst();
    }

    /** Other pounds or hours, or no restriction at all or no work at all. */
    private static Optional<Citation> amounts(WorkStatus claim, Optional<WorkCapacity> capacity) {
        return capacity.filter(one -> one.level() != WorkCapacity.Level.MODIFIED
                        || differ(claim.liftLb(), one.liftLb())
                        || differ(claim.hours(), one.hours()))
                .map(WorkCapacity::citation);
    }

    private static boolean differ(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) != 0;
    }

    /** "Works five hours a day at the front desk", whether or not the words are a status. */
    private Optional<Citation> working(Visit visit) {
        Document document = visit.document();
        return records.passages(document).stream()
                .filter(passage -> WORKS_NOW.matcher(passage.text()).find())
                .filter(passage -> !AbsenceWords.aroundAny(passage.text(), WORKS_NOW))
                .map(Passage::citation)
                .findFirst();
    }
}
