package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.Assertion;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.timeline.Citation;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** The limb of dependency on treatment: the drugs and daily amounts before against those after. */
final class Dependency {

    /** A row of {@code rules/not-by-treatment.tsv}: why a drug was given up, other than that it was needed less. */
    private record Cause(String id, Pattern pattern, String example, String counterExample) {}

    /** A row of {@code rules/fewer-visits.tsv}: that fewer visits are needed. */
    private record Fewer(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Fewer> FEWER = Rows.read("fewer-visits", Fewer.class);
    private static final List<Cause> CAUSES = Rows.read("not-by-treatment", Cause.class);

    /** A sentence of a word or two belongs to the one before: "D/C naproxen. Gastritis." */
    private static final int SHORT = 20;

    private static final DrugNames DRUGS = new DrugNames();

    private final Timeline timeline;
    private final Course course;
    private final Ledger ledger;
    private int less;
    private int more;
    private int same;

    private Dependency(Timeline timeline, Course course, Ledger ledger) {
        this.timeline = timeline;
        this.course = course;
        this.ledger = ledger;
    }

    /** @param ledger with what is inadmissible */
    static Prong of(Timeline timeline, Course course, Ledger ledger) {
        Dependency limb = new Dependency(timeline, course, ledger);
        limb.drugs();
        limb.visits();
        Prong.State state =
                limb.less > 0 ? Ledger.state(true, limb.more > 0) : Ledger.state(false, limb.more + limb.same > 0);
        return ledger.prong(Statement.orDecided(state, course.after(), Statement.Limb.DEPENDENCY, ledger));
    }

    private record Dated(Visit visit, MedicationUse use) {}

    private void drugs() {
        Map<String, Dated> then = last(course.prescribedBefore());
        Map<String, Dated> now = last(course.after());
        now.forEach((ingredient, use) -> {
            Optional<Dated> earlier = Optional.ofNullable(then.get(ingredient));
            boolean told = use.use().medication().assertion() != Assertion.PRESENT;
            if (told && earlier.isEmpty()) {
                return;
            }
            if (stopped(use.use())) {
                given(new Change("stopped", earlier, use), -1);
            } else if (earlier.isPresent()) {
                compare(earlier.get(), use);
            } else if (begun(use.use())) {
                given(new Change("new", earlier, use), 1);
            }
        });
    }

    /** Visits that are spaced out or given up for self-care, where no drug tells of dependency. */
    private void visits() {
        if (less + more + same > 0) {
            return;
        }
        for (Visit visit : course.after()) {
            if (visit.copiedFrom().isEmpty()) {
                Found found = Found.in(visit.document());
                for (Fewer row : FEWER) {
                    found.first(row.pattern()).ifPresent(place -> {
                        ledger.pro.add(new Item("fewer visits", Optional.of(visit.date()), List.of(place)));
                        less++;
                    });
                }
            }
        }
    }

    /** What the last visits that name a drug say of it; a list that no longer names it says nothing. */
    private Map<String, Dated> last(List<Visit> visits) {
        Map<String, Dated> last = new LinkedHashMap<>();
        for (Visit visit : visits) {
            if (Course.byAPhysician(visit)) {
                given(visit).forEach(use -> last.put(use.medication().ingredient(), new Dated(visit, use)));
                visit.medications().forEach(use -> last.put(use.medication().ingredient(), new Dated(visit, use)));
            }
        }
        return last;
    }

    /** Drugs that a visit only names to say that they were given up. */
    private List<MedicationUse> given(Visit visit) {
        return timeline.caseFile().documents().stream()
                .filter(tagged -> tagged.document().id().equals(visit.document().id()))
                .flatMap(tagged -> tagged.mentions().stream())
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(named -> named.change().equals(Optional.of(Medication.Change.STOP)))
                .filter(named -> named.assertion() == Assertion.PAST || named.assertion() == Assertion.NEGATED)
                .map(named -> MedicationUse.of(visit.document(), named))
                .toList();
    }

    private static boolean stopped(MedicationUse use) {
        return use.medication().change().equals(Optional.of(Medication.Change.STOP));
    }

    private static boolean begun(MedicationUse use) {
        return use.medication().change().equals(Optional.of(Medication.Change.START))
                || DRUGS.classesOf(use.medication().ingredient()).contains("opioid");
    }

    private record Change(String word, Optional<Dated> was, Dated is) {}

    private void compare(Dated was, Dated is) {
        Optional<BigDecimal> then = amount(was.use());
        Optional<BigDecimal> now = amount(is.use());
        Optional<Medication.Change> said = is.use().medication().change();
        int order = then.isPresent() && now.isPresent()
                ? now.get().compareTo(then.get())
                : said.equals(Optional.of(Medication.Change.DECREASE))
                        ? -1
                        : said.equals(Optional.of(Medication.Change.INCREASE)) ? 1 : 0;
        given(new Change(order < 0 ? "less" : order > 0 ? "more" : "same", Optional.of(was), is), order);
    }

    /** Morphine equivalents, else units a day times strength; the tables are the same on both days. */
    private static Optional<BigDecimal> amount(MedicationUse use) {
        return use.cdc2022().flatMap(mme -> mme.high()).or(use::dailyAmount);
    }

    private void given(Change change, int order) {
        List<Citation> places = new ArrayList<>();
        change.was().ifPresent(was -> places.add(was.use().citation()));
        places.add(change.is().use().citation());
        Optional<Cause> cause = order < 0 ? cause(change.is()) : Optional.empty();
        Item item = new Item(
                change.word() + ": " + words(change)
                        + cause.map(c -> ", not by the treatment: " + c.id()).orElse(""),
                Optional.of(change.is().visit().date()),
                places);
        if (order < 0 && cause.isEmpty()) {
            less++;
            ledger.pro.add(item);
        } else {
            more += order > 0 ? 1 : 0;
            same += order <= 0 ? 1 : 0;
            (order == 0 && change.is().visit().copiedFrom().isPresent() ? ledger.stale : ledger.contra).add(item);
        }
    }

    private static String words(Change change) {
        String name = change.is().use().medication().evidence().text();
        Optional<BigDecimal> was = change.was().flatMap(dated -> amount(dated.use()));
        Optional<BigDecimal> is = amount(change.is().use());
        if (was.isEmpty() || is.isEmpty() || change.word().equals("stopped")) {
            return name;
        }
        String unit = change.is().use().cdc2022().isPresent() ? " MME a day (CDC 2022)" : " a day";
        return name + " from " + plain(was.get()) + " to " + plain(is.get()) + unit;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Why, as a sentence of the visits after tells it that names the drug, or the next one if it is short. */
    private Optional<Cause> cause(Dated is) {
        Pattern named = Pattern.compile(
                "(?i)\\b" + Pattern.quote(is.use().medication().evidence().text()) + "\\b");
        return course.after().stream()
                .flatMap(visit -> told(visit, named).stream())
                .flatMap(words -> CAUSES.stream()
                        .filter(cause -> cause.pattern().matcher(words).find()))
                .findFirst();
    }

    private static List<String> told(Visit visit, Pattern named) {
        List<Passage> passages = Passages.of(visit.document(), visit.document().runningText());
        List<String> told = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            if (named.matcher(passages.get(i).text()).find()) {
                told.add(passages.get(i).text());
                if (i + 1 < passages.size() && passages.get(i + 1).text().length() < SHORT) {
                    told.add(passages.get(i + 1).text());
                }
            }
        }
        return told;
    }
}
