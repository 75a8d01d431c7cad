package org.chartline.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Mme;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** Weighs the visits before and after a treatment's first day, limb by limb (brief, sections 1.1 and 4). */
final class Prongs {

    private final Timeline timeline;
    private final List<Visit> before;
    private final List<Visit> after;

    /** @param first the first day of the treatment; without one the earliest examination is the baseline */
    Prongs(Timeline timeline, Optional<LocalDate> first) {
        this.timeline = timeline;
        List<Visit> exams = timeline.visits();
        LocalDate start = first.orElseGet(() -> exams.stream()
                .filter(Prongs::byAPhysician)
                .map(visit -> visit.date().latest())
                .findFirst()
                .orElse(LocalDate.MIN));
        this.before = exams.stream()
                .filter(visit -> !visit.date().earliest().isAfter(start))
                .toList();
        this.after = exams.stream()
                .filter(visit -> visit.date().earliest().isAfter(start))
                .toList();
    }

    boolean hasBefore() {
        return !before.isEmpty();
    }

    boolean hasAfter() {
        return !after.isEmpty();
    }

    /** The last visit after the treatment began that was not carried forward. */
    Optional<Visit> latest() {
        for (int i = after.size() - 1; i >= 0; i--) {
            if (after.get(i).copiedFrom().isEmpty()) {
                return Optional.of(after.get(i));
            }
        }
        return Optional.empty();
    }

    Prong adl() {
        List<Item> pro = new ArrayList<>();
        List<Item> contra = new ArrayList<>();
        List<Item> stale = new ArrayList<>();
        for (Visit visit : after) {
            for (Fact<Function> fact : visit.function()) {
                Item item = item(visit, fact.mention().direction() + ": " + words(fact.citation()), fact.citation());
                if (visit.copiedFrom().isPresent()) {
                    stale.add(item);
                } else if (fact.mention().direction() == Function.Direction.IMPROVED) {
                    pro.add(item);
                } else if (fact.mention().direction() != Function.Direction.NORMAL) {
                    contra.add(item);
                }
            }
        }
        return Prong.of(pro, contra, stale, reported(Function.class));
    }

    Prong workRestrictions() {
        List<Item> pro = new ArrayList<>();
        List<Item> contra = new ArrayList<>();
        List<Item> stale = new ArrayList<>();
        Optional<Capacity> was = before.stream()
                .filter(Prongs::byAPhysician)
                .flatMap(v -> Capacity.of(v).stream())
                .reduce((a, b) -> b);
        for (Visit visit : after.stream().filter(Prongs::byAPhysician).toList()) {
            Optional<Capacity> is = Capacity.of(visit);
            if (is.isPresent() && visit.copiedFrom().isPresent()) {
                stale.add(item(visit, is.get().words(), is.get().citation()));
            } else if (is.isPresent() && was.isPresent()) {
                compare(was.get(), is.get(), visit, pro, contra);
            }
        }
        return Prong.of(pro, contra, stale, reported(WorkStatus.class));
    }

    /** Restrictions are a physician's to impose; a therapist's note only repeats them. */
    private static boolean byAPhysician(Visit visit) {
        return visit.document().provenance() != Provenance.THERAPY;
    }

    private static void compare(Capacity was, Capacity is, Visit visit, List<Item> pro, List<Item> contra) {
        int order = is.compareTo(was);
        String words = "was " + was.words() + ", is " + is.words();
        List<Citation> both = List.of(was.citation(), is.citation());
        Item item = new Item(
                (order < 0 ? "less restrictive: " : order == 0 ? "unchanged: " : "more restrictive: ") + words,
                Optional.of(visit.date()),
                both);
        (order < 0 ? pro : contra).add(item);
    }

    Prong dependency() {
        List<Item> pro = new ArrayList<>();
        List<Item> contra = new ArrayList<>();
        List<Item> stale = new ArrayList<>();
        for (Visit visit : after) {
            for (MedicationUse use : visit.medications()) {
                Optional<MedicationUse> earlier = before.stream()
                        .flatMap(v -> v.medications().stream())
                        .filter(u -> u.medication()
                                .ingredient()
                                .equals(use.medication().ingredient()))
                        .reduce((a, b) -> b);
                weigh(
                        visit,
                        use,
                        earlier,
                        visit.copiedFrom().isPresent() ? stale : pro,
                        visit.copiedFrom().isPresent() ? stale : contra);
            }
        }
        return Prong.of(pro, contra, stale, reported(Medication.class));
    }

    private static void weigh(
            Visit visit, MedicationUse use, Optional<MedicationUse> earlier, List<Item> pro, List<Item> contra) {
        String name = use.medication().evidence().text();
        Optional<Medication.Change> change = use.medication().change();
        Optional<BigDecimal> was = earlier.flatMap(MedicationUse::cdc2022).flatMap(Mme::high);
        Optional<BigDecimal> is = use.cdc2022().flatMap(Mme::high);
        List<Citation> places = new ArrayList<>();
        earlier.ifPresent(u -> places.add(u.citation()));
        places.add(use.citation());
        if (was.isPresent() && is.isPresent()) {
            int order = is.get().compareTo(was.get());
            String figures = name + " from " + was.get().stripTrailingZeros().toPlainString() + " to "
                    + is.get().stripTrailingZeros().toPlainString() + " MME a day (CDC 2022)";
            (order < 0 ? pro : contra)
                    .add(new Item(
                            (order < 0 ? "less: " : order == 0 ? "same: " : "more: ") + figures,
                            Optional.of(visit.date()),
                            places));
        } else if (change.filter(c -> c == Medication.Change.STOP || c == Medication.Change.DECREASE)
                .isPresent()) {
            pro.add(new Item(name + ": " + change.get(), Optional.of(visit.date()), places));
        } else if (earlier.isPresent()) {
            contra.add(new Item("continues: " + name, Optional.of(visit.date()), places));
        } else if (change.filter(c -> c == Medication.Change.START || c == Medication.Change.INCREASE)
                .isPresent()) {
            contra.add(new Item(name + ": " + change.get(), Optional.of(visit.date()), places));
        }
    }

    /** What only a letter, a form or an attorney says. */
    private List<Item> reported(Class<? extends Mention> kind) {
        List<Item> items = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            boolean secondHand = !tagged.document().provenance().firstHand()
                    || tagged.document().type() == org.chartline.divide.DocumentType.RFA;
            if (secondHand && tagged.document().samePatient().orElse(true)) {
                for (Mention mention : tagged.mentions()) {
                    boolean said = mention instanceof Mention.Asserted asserted
                            && (asserted.assertion() == Assertion.PRESENT || asserted.assertion() == Assertion.PAST);
                    if (said && kind.isInstance(mention)) {
                        items.add(new Item(
                                mention.evidence().text().replaceAll("\\s+", " ") + " ("
                                        + tagged.document().type() + ")",
                                tagged.document().serviceDate(),
                                List.of(Citation.of(tagged.document(), mention.evidence()))));
                    }
                }
            }
        }
        return items;
    }

    private static Item item(Visit visit, String what, Citation citation) {
        return new Item(what, Optional.of(visit.date()), List.of(citation));
    }

    private static String words(Citation citation) {
        return citation.quote().replaceAll("\\s+", " ");
    }
}
