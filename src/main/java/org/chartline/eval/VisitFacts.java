package org.chartline.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chartline.rows.Terms;
import org.chartline.tag.Medication;
import org.chartline.tag.PainScore;
import org.chartline.tag.Quoted;
import org.chartline.tag.Span;
import org.chartline.timeline.Dose;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Measure;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Visit;

/** The facts of the visits of a timeline, each a line that begins with its day; equal lines are equal facts. */
final class VisitFacts {

    /** What of function the gold gives in numbers. */
    static final List<String> MEASURES = List.of(
            "walk_min",
            "sit_min",
            "stand_min",
            "drive_min",
            "lift_lb",
            "sleep_h",
            "odi_pct",
            "ndi_pct",
            "peg",
            "lefs",
            "quickdash");

    private static final Dose DOSES = new Dose();

    private final Set<String> facts = new TreeSet<>();

    private VisitFacts() {}

    static Set<String> of(List<Visit> visits) {
        VisitFacts facts = new VisitFacts();
        TreeMap<String, List<Visit>> days = new TreeMap<>();
        visits.forEach(visit -> days.computeIfAbsent(visit.date().toString(), day -> new ArrayList<>())
                .add(visit));
        days.forEach(facts::add);
        return facts.facts;
    }

    private void add(String day, List<Visit> visits) {
        for (Visit visit : visits) {
            visit.medications().forEach(use -> medication(day, use));
            visit.pain().forEach(pain -> pain(day, pain));
            visit.measures().forEach(measure -> measure(day, measure));
            work(day, visit);
            visit.mme2016().ifPresent(mme -> facts.add(day + " mme2016 " + number(mme.toPlainString())));
            visit.mme2022().ifPresent(mme -> facts.add(day + " mme2022 " + number(mme.toPlainString())));
        }
    }

    private void medication(String day, MedicationUse use) {
        if (!use.medication().change().equals(Optional.of(Medication.Change.STOP))) {
            Medication.Sig sig = use.medication().sig();
            String frequency = sig.dose().map(Quoted::text).orElse("") + " "
                    + sig.frequency().map(Quoted::text).orElse("");
            facts.addAll(medication(
                    day,
                    use.medication().ingredient(),
                    sig.strength().map(Quoted::text).orElse(""),
                    use.unitsPerDay().map(units -> "= " + units).orElse(frequency)));
        }
    }

    private void pain(String day, Fact<PainScore> fact) {
        PainScore pain = fact.mention();
        facts.addAll(pain(
                day,
                range(pain.low().toPlainString(), pain.high().toPlainString()),
                pain.context() == PainScore.Context.UNSPECIFIED ? "" : Terms.of(pain.context())));
    }

    private void measure(String day, Measure measure) {
        facts.add(day + " " + measure.kind().toString().replace('-', '_') + " "
                + range(measure.low().toPlainString(), measure.high().toPlainString()));
    }

    private void work(String day, Visit visit) {
        visit.capacity().ifPresent(capacity -> {
            String work = day + " work ";
            facts.add(work + Terms.of(capacity.level()));
            capacity.liftLb().ifPresent(lift -> facts.add(work + "lift " + number(lift.toPlainString())));
            capacity.hours().ifPresent(hours -> facts.add(work + "hours " + number(hours.toPlainString())));
            if (capacity.permanent()) {
                facts.add(work + "permanent");
            }
        });
    }

    /** The drug; its strength; units a day, or the frequency's words where no number of units is known. */
    static List<String> medication(String day, String ingredient, String strength, String frequency) {
        List<String> facts = new ArrayList<>();
        String drug = day + " drug " + ingredient;
        facts.add(drug);
        String digits = strength.replaceAll("(?<=\\d)-(?=\\d)", "/")
                .replaceAll("[^0-9./]", "")
                .replaceAll("/$", "")
                .replaceAll("\\.$", "");
        if (!digits.isEmpty()) {
            facts.add(drug + " strength " + digits);
        }
        String words = frequency.strip().toLowerCase(Locale.ROOT);
        if (!words.isEmpty()) {
            facts.add(drug + " a day " + (words.startsWith("= ") ? words.substring(2) : units(words)));
        }
        return facts;
    }

    private static String units(String words) {
        Quoted quoted = new Quoted(words, new Span(0, words.length()));
        Medication.Sig none = Medication.Sig.NONE;
        Medication.Sig sig = new Medication.Sig(
                none.strength(),
                Optional.of(quoted).filter(q -> q.text().matches("(?:\\d(?!\\d?\\s?x|\\d? times)|one|two|half).*")),
                none.route(),
                Optional.of(quoted),
                none.duration(),
                none.form(),
                none.quantity(),
                none.refills());
        return DOSES.perDay(sig).map(Object::toString).orElse(words);
    }

    /** The score; and the score in its context, where one is given. */
    static List<String> pain(String day, String value, String context) {
        String pain = day + " pain " + value;
        return context.isEmpty() || context.equals("current") ? List.of(pain) : List.of(pain, pain + " " + context);
    }

    static String range(String low, String high) {
        String from = number(low);
        return from.equals(number(high)) ? from : from + " to " + number(high);
    }

    static String number(String written) {
        return new BigDecimal(written.strip()).stripTrailingZeros().toPlainString();
    }
}
