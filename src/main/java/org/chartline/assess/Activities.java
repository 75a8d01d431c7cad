package org.chartline.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.Function;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Measure;
import org.chartline.timeline.Visit;

/**
 * The limb of daily activities. Measures of the same kind before and after decide; where there are none, what the last
 * examination states of named activities. A general "functional gains" is shown and decides nothing (brief, 4.2).
 */
final class Activities {

    /** A row of {@code rules/general-statements.tsv}: words of improvement that name nothing. */
    private record General(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<General> GENERAL = Rows.read("general-statements", General.class);

    private final Course course;
    private final Ledger ledger;
    private int better;
    private int worse;
    private int equal;
    private boolean named;
    private boolean unchanged;
    private boolean stale;

    private Activities(Course course, Ledger ledger) {
        this.course = course;
        this.ledger = ledger;
    }

    /** @param ledger with what is inadmissible */
    static Prong of(Course course, Ledger ledger) {
        Activities limb = new Activities(course, ledger);
        limb.measures();
        limb.statements();
        return ledger.prong(Statement.orDecided(limb.state(), course.after(), Statement.Limb.ADL, ledger));
    }

    private Prong.State state() {
        if (better + worse + equal > 0) {
            boolean gain = better > 0 || worse == 0 && named;
            return Ledger.state(gain, better == 0 || worse > 0 || unchanged);
        }
        Prong.State stated = Ledger.state(named, unchanged);
        return stated == Prong.State.NOT_DOCUMENTED && stale ? Prong.State.CONTRADICTED : stated;
    }

    private void measures() {
        Map<Measure.Kind, Dated> then = last(course.before());
        last(course.after())
                .forEach((kind, now) -> Optional.ofNullable(then.get(kind)).ifPresent(was -> compare(was, now)));
    }

    private record Dated(Visit visit, Measure measure) {}

    private static Map<Measure.Kind, Dated> last(List<Visit> visits) {
        Map<Measure.Kind, Dated> last = new EnumMap<>(Measure.Kind.class);
        for (Visit visit : visits) {
            visit.measures().forEach(measure -> last.put(measure.kind(), new Dated(visit, measure)));
        }
        return last;
    }

    private void compare(Dated was, Dated now) {
        int order = now.measure().against(was.measure());
        String word = order > 0 ? "better: " : order < 0 ? "worse: " : "unchanged: ";
        Item item = new Item(
                word + now.measure().kind() + " " + was.measure().value() + ", then "
                        + now.measure().value(),
                Optional.of(now.visit().date()),
                List.of(was.measure().citation(), now.measure().citation()));
        if (copied(now)) {
            ledger.stale.add(item);
            stale |= order <= 0;
        } else {
            (order > 0 ? ledger.pro : ledger.contra).add(item);
            better += order > 0 ? 1 : 0;
            worse += order < 0 ? 1 : 0;
            equal += order == 0 ? 1 : 0;
        }
    }

    /** A measure that a copied report repeats was not taken again. */
    private boolean copied(Dated now) {
        return course.source(now.visit()).stream()
                .flatMap(source -> source.measures().stream())
                .anyMatch(measure -> measure.kind() == now.measure().kind()
                        && measure.value().equals(now.measure().value()));
    }

    private void statements() {
        List<Visit> telling = course.after().stream()
                .filter(visit -> !visit.function().isEmpty())
                .toList();
        for (Visit visit : telling) {
            boolean last = visit == telling.get(telling.size() - 1);
            visit.function().forEach(fact -> statement(visit, fact, last));
        }
    }

    private void statement(Visit visit, Fact<Function> fact, boolean last) {
        Function.Direction direction = fact.mention().direction();
        String words = fact.citation().quote().replaceAll("\\s+", " ");
        Item item = new Item(direction + ": " + words, Optional.of(visit.date()), List.of(fact.citation()));
        if (repeated(visit, words)) {
            ledger.stale.add(item);
            stale |= direction == Function.Direction.UNCHANGED
                    || direction == Function.Direction.WORSE
                    || last && limitedBefore(fact);
        } else if (direction == Function.Direction.IMPROVED) {
            ledger.pro.add(item);
            named |= last
                    && GENERAL.stream()
                            .noneMatch(row -> row.pattern().matcher(words).find());
        } else if (direction != Function.Direction.NORMAL) {
            ledger.contra.add(item);
            unchanged |= last && (direction != Function.Direction.LIMITED || limitedBefore(fact));
        }
    }

    /** Whether a limit was there before the treatment, in the same words: it is no better. */
    private boolean limitedBefore(Fact<Function> now) {
        return now.mention().direction() == Function.Direction.LIMITED
                && course.before().stream()
                        .flatMap(visit -> visit.function().stream())
                        .filter(was -> was.mention().direction() == Function.Direction.LIMITED)
                        .anyMatch(was -> plain(was).equals(plain(now)));
    }

    private static String plain(Fact<Function> fact) {
        return fact.mention()
                .evidence()
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\W+", " ")
                .strip();
    }

    private boolean repeated(Visit visit, String words) {
        return course.source(visit).stream()
                .flatMap(source -> source.function().stream())
                .anyMatch(
                        fact -> fact.citation().quote().replaceAll("\\s+", " ").equalsIgnoreCase(words));
    }
}
