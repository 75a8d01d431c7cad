package org.chartline.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.Document;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** One visit after the other, newest first; what a later visit said in the same words is not said again. */
final class VisitWriter {

    private static final int MOST_FUNCTION = 6;
    private static final int MOST_WORK = 6;
    private static final int MOST_PLAN = 5;
    private static final int MOST_MEDICATIONS = 10;
    private static final int MOST_FINDINGS = 3;
    private static final int MOST_CHANGES = 4;

    private final Naming naming;
    private final Timeline timeline;
    private final Map<String, TaggedDocument> documents = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();

    VisitWriter(Naming naming, Timeline timeline) {
        this.naming = naming;
        this.timeline = timeline;
        timeline.caseFile()
                .documents()
                .forEach(tagged -> documents.put(tagged.document().id(), tagged));
    }

    List<Sentence> write() {
        List<Visit> oldestFirst = timeline.visits();
        for (int i = oldestFirst.size() - 1; i >= 0; i--) {
            visit(oldestFirst.get(i));
        }
        return sentences;
    }

    private void visit(Visit visit) {
        Document document = visit.document();
        Wording opening = new Wording().say("In ").document(document);
        Optional<Document> source = visit.copiedFrom()
                .flatMap(id -> Optional.ofNullable(documents.get(id)))
                .map(TaggedDocument::document);
        if (source.isPresent()) {
            opening.say(", the text of ").document(source.get()).say(" was seemingly carried forward");
            add(document, opening);
            return;
        }
        if (SoundVisits.beforeInjury(timeline, visit)) {
            opening.say(" (apparently misdated: before the date of injury)");
        }
        document.authorRole().ifPresent(role -> opening.say(", by the " + role));
        opening.say(", the " + naming.words());
        List<Citation> pain = pain(visit);
        if (pain.isEmpty()) {
            add(document, opening.say(" was seen"));
        } else {
            add(document, opening.say(" reported pain that was rated ").quotes(pain));
        }
        said(document, "It was noted: ", findings(visit), MOST_FINDINGS);
        said(document, "Medications being taken were noted as: ", medications(visit), MOST_MEDICATIONS);
        said(document, "As to changes of medication, it was noted: ", changes(visit), MOST_CHANGES);
        said(document, "As to treatment so far, it was noted: ", history(visit), MOST_CHANGES);
        said(document, "As to function, it was noted: ", function(visit), MOST_FUNCTION);
        said(document, "As to work, it was noted: ", quoted(document, visit.workStatus()), MOST_WORK);
        said(document, "The following was sought or planned: ", plan(visit), MOST_PLAN);
    }

    private void said(Document document, String frame, List<Citation> places, int most) {
        List<Citation> chosen = Places.unsaid(places, said, most);
        if (!chosen.isEmpty()) {
            add(document, new Wording().say(frame).quotes(chosen));
        }
    }

    private void add(Document document, Wording wording) {
        sentences.add(wording.end(Slot.VISIT, Optional.of(document.id())));
    }

    /** A score that holds for a time or a treatment is quoted with the words that say so (brief, trap 16). */
    private static List<Citation> pain(Visit visit) {
        List<Citation> scores = new ArrayList<>();
        for (Fact<PainScore> fact : visit.pain()) {
            boolean qualified = fact.mention().context() != PainScore.Context.UNSPECIFIED
                    || fact.mention().site().isPresent();
            scores.add(qualified ? Extent.clause(visit.document(), fact.mention()) : fact.citation());
        }
        return Places.apart(scores);
    }

    private static List<Citation> findings(Visit visit) {
        List<Citation> findings = new ArrayList<>(RecordLine.all(visit.document(), "diagnosis"));
        findings.addAll(RecordLine.all(visit.document(), "finding"));
        return findings;
    }

    private static List<Citation> medications(Visit visit) {
        return visit.medications().stream()
                .filter(use -> use.medication()
                        .change()
                        .filter(Medication.Change.STOP::equals)
                        .isEmpty())
                .map(use -> Extent.whole(visit.document(), use.medication()))
                .toList();
    }

    /** What was started, stopped, raised or lowered, in the words that say so. */
    private List<Citation> changes(Visit visit) {
        List<Citation> changes = new ArrayList<>();
        for (Mention mention : mentions(visit)) {
            if (mention instanceof Medication medication
                    && medication
                            .change()
                            .filter(c -> c != Medication.Change.CONTINUE)
                            .isPresent()
                    && (had(medication.assertion()) || medication.assertion() == Assertion.NEGATED)) {
                changes.add(Extent.clause(visit.document(), medication));
            }
        }
        changes.removeIf(place -> !Extent.isStatement(place));
        return changes;
    }

    /** Courses of treatment that were had or, as the visit says, were not. */
    private List<Citation> history(Visit visit) {
        List<Citation> history = new ArrayList<>();
        for (Mention mention : mentions(visit)) {
            if (mention instanceof Procedure procedure
                    && isCourse(procedure)
                    && (had(procedure.assertion()) || procedure.assertion() == Assertion.NEGATED)) {
                history.add(Extent.clause(visit.document(), procedure));
            }
        }
        history.removeIf(place -> !Extent.isStatement(place));
        return history;
    }

    private List<Mention> mentions(Visit visit) {
        TaggedDocument tagged = documents.get(visit.document().id());
        return tagged == null ? List.of() : tagged.mentions();
    }

    private static boolean had(Assertion assertion) {
        return assertion == Assertion.PRESENT || assertion == Assertion.PAST;
    }

    private static boolean isCourse(Procedure procedure) {
        return switch (procedure.family()) {
            case ACUPUNCTURE, CHIROPRACTIC, PHYSICAL_MEDICINE, INJECTION, SURGERY, STIMULATION -> true;
            default -> false;
        };
    }

    /** What was measured or changed first. */
    private static List<Citation> function(Visit visit) {
        return visit.function().stream()
                .sorted(Comparator.comparingInt(fact -> -weight(fact.mention())))
                .map(fact -> fact.mention().score().isPresent()
                        ? Extent.whole(visit.document(), fact.mention())
                        : fact.citation())
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

    private static List<Citation> quoted(Document document, List<Fact<WorkStatus>> facts) {
        return facts.stream()
                .map(fact -> Extent.whole(document, fact.mention()))
                .toList();
    }

    /** The printed questions of a form are no plan. */
    private static List<Citation> plan(Visit visit) {
        List<Citation> plan = new ArrayList<>();
        for (Fact<Procedure> fact : visit.plan()) {
            Citation clause = Extent.clause(visit.document(), (Mention) fact.mention());
            if (!RecordLine.isForm(clause, visit.document())) {
                plan.add(clause);
            }
        }
        return plan;
    }
}
