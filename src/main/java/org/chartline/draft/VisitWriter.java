package org.chartline.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** One visit after the other, newest first; what a later visit said in the same words is not said again. */
final class VisitWriter {

    /** How the sentence begins that lists what is taken. */
    static final String TAKEN = "Medications being taken: ";

    private static final int MOST_OF_LATEST = 16;
    private static final int MOST_OF_OTHERS = 9;
    private static final int MOST_OF_OLD = 6;

    /** So many visits before the latest are told at length. */
    private static final int NEAR = 6;

    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST_MEDICATIONS = 10;
    private static final int MOST_FINDINGS = 2;
    private static final int MOST_NAMED = 2;

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
        int last = oldestFirst.size() - 1;
        for (int i = last; i >= 0; i--) {
            visit(oldestFirst.get(i), most(oldestFirst.get(i), last - i));
        }
        return sentences;
    }

    /** How much is told of a visit: of the latest most, of a long report much, of what lies far back little. */
    private static int most(Visit visit, int back) {
        boolean report = visit.document().type() == DocumentType.AME_QME_REPORT;
        return back == 0 || report ? MOST_OF_LATEST : back <= NEAR ? MOST_OF_OTHERS : MOST_OF_OLD;
    }

    private void visit(Visit visit, int most) {
        Document document = visit.document();
        VisitQuotes quotes = new VisitQuotes(visit);
        List<Statement> statements = chosen(visit, most);
        opening(visit, without(statements, quotes.pain()));
        said(document, "Complaints: ", of(statements, Statement.Kind.COMPLAINT));
        said(document, "Response to treatment: ", of(statements, Statement.Kind.RESPONSE));
        said(document, TAKEN, fresh(quotes.medications(), MOST_MEDICATIONS));
        said(document, "Medications also named: ", fresh(without(statements, quotes.named()), MOST_NAMED));
        said(document, "Changes of medication: ", of(statements, Statement.Kind.CHANGE));
        said(document, "Treatment so far: ", of(statements, Statement.Kind.HISTORY));
        both(document, "Function: ", statements, Statement.Kind.FUNCTION, quotes.function());
        both(document, "Work: ", statements, Statement.Kind.WORK, quotes.work());
        List<Citation> findings = new ArrayList<>(fresh(without(statements, quotes.findings()), MOST_FINDINGS));
        findings.addAll(of(statements, Statement.Kind.FINDING));
        said(document, "Examination and tests: ", findings);
        said(document, "Opinion: ", of(statements, Statement.Kind.OPINION));
        both(document, "Sought or planned: ", statements, Statement.Kind.PLAN, quotes.plan());
    }

    private List<Statement> chosen(Visit visit, int most) {
        TaggedDocument tagged = documents.get(visit.document().id());
        List<Statement> fresh = tagged == null
                ? List.of()
                : Statements.of(tagged).stream()
                        .filter(statement -> !said.contains(Places.key(statement.place())))
                        .toList();
        List<Statement> chosen = Statements.most(fresh, most);
        chosen.forEach(statement -> said.add(Places.key(statement.place())));
        return chosen;
    }

    private void opening(Visit visit, List<Citation> pain) {
        Document document = visit.document();
        Wording opening = new Wording().say("In ").document(document);
        Optional<Document> source = visit.copiedFrom()
                .flatMap(id -> Optional.ofNullable(documents.get(id)))
                .map(TaggedDocument::document);
        source.ifPresent(from -> opening.say(", the text of which was seemingly carried forward from ")
                .document(from));
        if (SoundVisits.beforeInjury(timeline, visit)) {
            opening.say(" (apparently misdated: before the date of injury)");
        }
        document.authorRole().ifPresent(role -> opening.say(", by the " + role));
        opening.say(", the " + naming.words());
        add(
                document,
                pain.isEmpty()
                        ? opening.say(" was seen")
                        : opening.say(" reported pain that was rated ").quotes(pain));
    }

    /** A report that was copied often keeps the words that date it. */
    private static void carried(Wording opening, Document document, Document from) {
        opening.say(", the text of which was seemingly carried forward from ").document(from);
        CarriedDate.of(document, from)
                .ifPresent(
                        words -> opening.say(" (it has the words ").quote(words).say(")"));
    }

    /** The statements of a kind, and the words of facts that stand in none of the statements. */
    private void both(
            Document document, String frame, List<Statement> statements, Statement.Kind kind, List<Citation> facts) {
        List<Citation> all = new ArrayList<>(of(statements, kind));
        all.addAll(fresh(without(statements, facts), Math.max(0, MOST_OF_A_KIND - all.size())));
        said(document, frame, all);
    }

    private void said(Document document, String frame, List<Citation> places) {
        if (!places.isEmpty()) {
            add(document, new Wording().say(frame).quotes(Places.apart(places)));
        }
    }

    private void add(Document document, Wording wording) {
        sentences.add(wording.end(Slot.VISIT, Optional.of(document.id())));
    }

    private List<Citation> fresh(List<Citation> places, int most) {
        return Places.unsaid(places, said, most);
    }

    private static List<Citation> of(List<Statement> statements, Statement.Kind kind) {
        return statements.stream()
                .filter(statement -> statement.kind() == kind)
                .map(Statement::place)
                .toList();
    }

    private static List<Citation> without(List<Statement> statements, List<Citation> places) {
        return places.stream()
                .filter(place -> statements.stream().noneMatch(statement -> Places.overlap(statement.place(), place)))
                .toList();
    }
}
