package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.timeline.Citation;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Visit;

/** The limb of dependency on treatment: the drugs and daily amounts before against those after. */
final class Dependency {

    /** A row of {@code rules/not-by-treatment.tsv}: why a drug was given up, other than that it was needed less. */
    private record Cause(String id, Pattern pattern, String example, String counterExample) {}

    /** A row of {@code rules/fewer-visits.tsv}: that fewer visits are needed. */
    private record Fewer(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Fewer> FEWER = Rows.read("fewer-visits", Fewer.class);
    private static final List<Cause> CAUSES = Rows.read("not-by-treatment", Cause.class);

    /** Characters of a sentence before the drug that it names. */
    private static final int REACH = 200;

    private static final DrugNames DRUGS = new DrugNames();

    private final Course course;
    private final Ledger ledger;
    private int less;
    private int more;
    private int same;

    private Dependency(Course course, Ledger ledger) {
        this.course = course;
        this.ledger = ledger;
    }

    /** @param ledger with what is inadmissible */
    static Prong of(Course course, Ledger ledger) {
        Dependency limb = new Dependency(course, ledger);
        limb.drugs();
        limb.visits();
        return ledger.prong(
                limb.less > 0 ? Ledger.state(true, limb.more > 0) : Ledger.state(false, limb.more + limb.same > 0));
    }

    private record Dated(Visit visit, MedicationUse use) {}

    private void drugs() {
        Map<String, Dated> then = last(course.before());
        Map<String, Dated> now = last(course.after());
        now.forEach((ingredient, use) -> {
            Optional<Dated> earlier = Optional.ofNullable(then.get(ingredient));
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
    private static Map<String, Dated> last(List<Visit> visits) {
        Map<String, Dated> last = new LinkedHashMap<>();
        for (Visit visit : visits) {
            if (Course.byAPhysician(visit)) {
                visit.medications().forEach(use -> last.put(use.medication().ingredient(), new Dated(visit, use)));
            }
        }
        return last;
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

    /** Why, as a sentence of the visits after tells it that names the drug. */
    private Optional<Cause> cause(Dated is) {
        String name = Pattern.quote(is.use().medication().evidence().text());
        Pattern named = Pattern.compile("(?i)\\b" + name + "\\b");
        Pattern sentence = Pattern.compile("(?is)[^.]{0," + REACH + "}\\b" + name + "\\b[^.]{0,200}\\.?[^.]{0,120}");
        return course.after().stream()
                .flatMap(visit -> sentences(visit.document().runningText(), named, sentence).stream())
                .flatMap(words -> CAUSES.stream()
                        .filter(cause -> cause.pattern().matcher(words).find()))
                .findFirst();
    }

    /** The matches of {@code sentence}, which are only sought around the places where the drug is named. */
    private static List<String> sentences(String text, Pattern named, Pattern sentence) {
        List<String> sentences = new ArrayList<>();
        Matcher names = named.matcher(text);
        Matcher matcher = sentence.matcher(text).useTransparentBounds(true);
        for (int from = 0; from <= text.length() && names.find(from); from = matcher.end()) {
            if (!matcher.region(Math.max(from, names.start() - REACH), text.length())
                    .find()) {
                return sentences;
            }
            sentences.add(matcher.group());
        }
        return sentences;
    }
}
