package org.chartline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.Quoted;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Visit;

/** The words of a visit that its facts rest on, as much of them as says the fact. */
final class VisitQuotes {

    private final Visit visit;
    private final Document document;
    private final List<Mention> mentions;
    private final List<Clause> clauses;

    VisitQuotes(Visit visit, TaggedDocument tagged) {
        this.visit = visit;
        this.mentions = tagged.mentions();
        this.document = visit.document();
        this.clauses = Clauses.of(document);
    }

    /** A score that holds for a time or a treatment is quoted with the words that say so (brief, trap 16). */
    List<Citation> pain() {
        List<Citation> scores = new ArrayList<>();
        for (Fact<PainScore> fact : visit.pain()) {
            boolean qualified = fact.mention().context() != PainScore.Context.UNSPECIFIED
                    || fact.mention().site().isPresent();
            scores.add(qualified ? Extent.clause(document, fact.mention()) : fact.citation());
        }
        return Places.apart(scores);
    }

    /** Drugs with their directions, and lists of drugs. */
    List<Citation> medications() {
        List<Citation> taken = new ArrayList<>();
        for (MedicationUse use : visit.medications()) {
            if (!use.stopped() && (directed(use.medication()) || !Extent.isStatement(clause(use)))) {
                taken.add(fullest(use.medication()));
            }
        }
        return taken;
    }

    /** Where the record says most of a drug that it names more than once. */
    private Citation fullest(Medication taken) {
        Citation best = Extent.whole(document, taken);
        for (Mention mention : mentions) {
            if (mention instanceof Medication other
                    && other.ingredient().equals(taken.ingredient())
                    && other.assertion() == taken.assertion()
                    && other.sig().strength().isPresent()
                    && same(other.sig().strength(), taken.sig().strength())
                    && same(other.sig().frequency(), taken.sig().frequency())) {
                Citation whole = Extent.whole(document, other);
                boolean said = Wording.plain(best).matches("(?s).*\\d.*");
                best = !said && Wording.plain(whole).matches("(?s).*\\d.*") ? whole : best;
            }
        }
        return best;
    }

    private static boolean same(Optional<Quoted> one, Optional<Quoted> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get().text().equals(other.get().text());
    }

    private Citation clause(MedicationUse use) {
        int at = use.medication().evidence().span().begin();
        return clauses.stream()
                .filter(clause -> clause.holds(use.medication()))
                .map(clause -> clause.quote(document, at - clause.offset(), at - clause.offset() + 1))
                .findFirst()
                .orElseGet(() -> Extent.clause(document, use.medication()));
    }

    private static boolean directed(Medication medication) {
        Medication.Sig sig = medication.sig();
        return sig.strength().isPresent()
                || sig.dose().isPresent()
                || sig.frequency().isPresent()
                || sig.quantity().isPresent();
    }

    /** What was measured or changed first. */
    List<Citation> function() {
        return visit.function().stream()
                .sorted(Comparator.comparingInt(fact -> -weight(fact.mention())))
                .map(fact ->
                        fact.mention().score().isPresent() ? Extent.whole(document, fact.mention()) : fact.citation())
                .toList();
    }

    private static int weight(Function function) {
        int weight = function.score().isPresent() ? 3 : 0;
        weight += function.evidence().text().matches("(?s).*\\d.*") ? 2 : 0;
        return weight
                + switch (function.direction()) {
                    case IMPROVED, WORSE -> 2;
                    case LIMITED, UNCHANGED -> 1;
                    case NORMAL -> 0;
                };
    }

    List<Citation> work() {
        return visit.workStatus().stream()
                .map(fact -> Extent.whole(document, fact.mention()))
                .toList();
    }

    List<Citation> findings() {
        List<Citation> findings = new ArrayList<>(RecordLine.all(document, "diagnosis"));
        findings.addAll(RecordLine.all(document, "finding"));
        return findings;
    }

    /** The printed questions of a form are no plan. */
    List<Citation> plan() {
        List<Citation> plan = new ArrayList<>();
        for (Fact<Procedure> fact : visit.plan()) {
            Citation clause = Extent.clause(document, (Mention) fact.mention());
            boolean words = Wording.plain(clause).indexOf(' ') > 0;
            if (words && !RecordLine.isForm(clause, document)) {
                plan.add(clause);
            }
        }
        return plan;
    }
}
