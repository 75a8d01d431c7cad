package org.chartline.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.divide.Provenance;
import org.chartline.timeline.Visit;
import org.chartline.timeline.WorkCapacity;

/** The limb of work restrictions: what a physician allowed before the treatment against what is allowed after it. */
final class Restrictions {

    private Restrictions() {}

    private record Dated(Visit visit, WorkCapacity capacity) {}

    /** @param ledger with what is inadmissible */
    static Prong of(Course course, Ledger ledger) {
        Optional<Dated> is = last(course.after());
        Optional<Dated> was = last(course.before())
                .or(() -> all(course.after()).findFirst().filter(first -> !is.equals(Optional.of(first))));
        if (was.isEmpty() || is.isEmpty()) {
            is.ifPresent(
                    now -> ledger.stale.addAll(now.visit().copiedFrom().isPresent() ? List.of(item(now)) : List.of()));
            List<Visit> tellOfWork = course.after().stream()
                    .filter(Course::byAPhysician)
                    .filter(visit -> !visit.workStatus().isEmpty()) // a sentence alone may be of anything
                    .toList();
            return ledger.prong(
                    Statement.decide(tellOfWork, Statement.Limb.WORK, ledger).orElse(Prong.State.NOT_DOCUMENTED));
        }
        return ledger.prong(compare(was.get(), is.get(), ledger));
    }

    private static Optional<Dated> last(List<Visit> visits) {
        return all(visits).reduce((one, other) -> other);
    }

    private static Stream<Dated> all(List<Visit> visits) {
        return visits.stream()
                .filter(Course::byAPhysician)
                .flatMap(visit -> visit.capacity().map(capacity -> new Dated(visit, capacity)).stream());
    }

    private static Prong.State compare(Dated was, Dated is, Ledger ledger) {
        WorkCapacity.Order order = is.capacity().against(was.capacity());
        Item item = new Item(
                word(order) + ": was " + was.capacity().words() + ", is "
                        + is.capacity().words(),
                Optional.of(is.visit().date()),
                List.of(was.capacity().citation(), is.capacity().citation()));
        if (order == WorkCapacity.Order.LESS && otherKindOfPhysician(was.visit(), is.visit())) {
            ledger.inadmissible.add(item);
            return Prong.State.NOT_DOCUMENTED;
        }
        if (is.visit().copiedFrom().isPresent()) {
            ledger.stale.add(item);
            return order == WorkCapacity.Order.LESS ? Prong.State.NOT_DOCUMENTED : Prong.State.CONTRADICTED;
        }
        (order == WorkCapacity.Order.LESS ? ledger.pro : ledger.contra).add(item);
        return switch (order) {
            case LESS -> Prong.State.SUPPORTED;
            case EQUAL, MORE -> Prong.State.CONTRADICTED;
            case INCOMPARABLE -> Prong.State.MIXED;
        };
    }

    /** An evaluator's restrictions under a treating physician's show no change of the patient (brief, 4.6, 13). */
    private static boolean otherKindOfPhysician(Visit was, Visit is) {
        return (was.document().provenance() == Provenance.AME_QME)
                != (is.document().provenance() == Provenance.AME_QME);
    }

    private static Item item(Dated now) {
        return new Item(
                now.capacity().words(),
                Optional.of(now.visit().date()),
                List.of(now.capacity().citation()));
    }

    private static String word(WorkCapacity.Order order) {
        return switch (order) {
            case LESS -> "less restrictive";
            case EQUAL -> "unchanged";
            case MORE -> "more restrictive";
            case INCOMPARABLE -> "less and more restrictive";
        };
    }
}
