package org.chartline.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Mme;
import org.chartline.timeline.Visit;

/** Compares the first visit that says something of a matter with the last; carried-forward reports say nothing new. */
final class Changes {

    private final Map<String, List<Change.Side>> matters = new LinkedHashMap<>();

    private Changes() {}

    static List<Change> of(List<Visit> oldestFirst) {
        Changes changes = new Changes();
        for (Visit visit : oldestFirst) {
            if (visit.copiedFrom().isEmpty()) {
                changes.pain(visit);
                changes.opioids(visit);
                changes.medications(visit);
                changes.work(visit);
                changes.instruments(visit);
            }
        }
        return changes.table();
    }

    private List<Change> table() {
        List<Change> table = new ArrayList<>();
        matters.forEach((what, sides) -> table.add(new Change(what, sides.get(0), sides.get(sides.size() - 1))));
        return table;
    }

    private void add(String what, Visit visit, String value, List<Citation> places) {
        matters.computeIfAbsent(what, key -> new ArrayList<>()).add(new Change.Side(visit.date(), value, places));
    }

    private void pain(Visit visit) {
        Map<PainScore.Context, List<Fact<PainScore>>> byContext = visit.pain().stream()
                .collect(Collectors.groupingBy(f -> f.mention().context(), LinkedHashMap::new, Collectors.toList()));
        byContext.forEach((context, facts) -> {
            String name = context == PainScore.Context.UNSPECIFIED
                    ? "pain"
                    : "pain, " + context.toString().replace('-', ' ');
            add(name, visit, joined(facts), citations(facts));
        });
    }

    private void opioids(Visit visit) {
        BigDecimal total = BigDecimal.ZERO;
        boolean computed = true;
        List<Citation> places = new ArrayList<>();
        for (MedicationUse use : visit.medications()) {
            if (use.cdc2022().isPresent()) {
                Mme mme = use.cdc2022().get();
                total = total.add(mme.high().orElse(BigDecimal.ZERO));
                computed = computed && mme.computed();
                places.add(use.citation());
            }
        }
        if (!places.isEmpty()) {
            String value = total.stripTrailingZeros().toPlainString();
            add(
                    "opioids, MME a day (CDC 2022)",
                    visit,
                    computed ? value : total.signum() == 0 ? "cannot be computed" : "at least " + value,
                    places);
        }
    }

    private void medications(Visit visit) {
        for (MedicationUse use : visit.medications()) {
            Medication.Sig sig = use.medication().sig();
            String value = Blanks.one(sig.strength().map(s -> s.text()).orElse("") + " "
                    + sig.frequency().map(f -> f.text()).orElse(""));
            String name = use.medication().kind() == Medication.Kind.COMPOUND
                    ? "compounded product"
                    : use.medication().ingredient().replace("+", " with ");
            add(name, visit, value.isEmpty() ? "named" : value, List.of(use.citation()));
        }
    }

    private void work(Visit visit) {
        List<Fact<WorkStatus>> facts = visit.workStatus();
        if (!facts.isEmpty()) {
            String statuses = facts.stream()
                    .map(fact -> fact.mention().status().toString().replace('-', ' '))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            add("work status", visit, statuses, citations(facts));
        }
        facts.stream()
                .filter(fact -> fact.mention().liftLb().isPresent())
                .forEach(fact -> add(
                        "lifting limit",
                        visit,
                        fact.mention().liftLb().map(BigDecimal::toPlainString).orElse("") + " lb",
                        List.of(fact.citation())));
        facts.stream()
                .filter(fact -> fact.mention().hours().isPresent())
                .forEach(fact -> add(
                        "hours a day",
                        visit,
                        fact.mention().hours().map(BigDecimal::toPlainString).orElse(""),
                        List.of(fact.citation())));
    }

    private void instruments(Visit visit) {
        for (Fact<Function> fact : visit.function()) {
            Function function = fact.mention();
            if (function.instrument().isPresent() && function.score().isPresent()) {
                add(
                        function.instrument().get().text().toUpperCase(Locale.ROOT),
                        visit,
                        function.score().get().text(),
                        List.of(fact.citation()));
            }
        }
    }

    private static String joined(List<? extends Fact<?>> facts) {
        return facts.stream()
                .map(fact -> Wording.plain(fact.citation()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static List<Citation> citations(List<? extends Fact<?>> facts) {
        return facts.stream().map(Fact::citation).toList();
    }
}
