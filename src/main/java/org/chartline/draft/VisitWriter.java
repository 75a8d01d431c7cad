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

    private static final int MOST_OF_LATEST = 14;
    private static final int MOST_OF_REPORTS = 7;
    private static final int MOST_OF_NEAR = 6;
    private static final int MOST_OF_OLD = 4;

    /** So many visits before the latest are told at some length. */
    private static final int NEAR = 4;

    /** Of an older visit nothing is told that weighs less. */
    private static final int LEAST = 4;

    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST_MEDICATIONS = 12;

    private final Naming naming;
    private final Timeline timeline;
    private final Map<String, TaggedDocument> documents = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Told told = new Told();
    private final List<Document> silent = new ArrayList<>();
    private final List<Document> copies = new ArrayList<>();
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
            visit(oldestFirst.get(i), last - i);
        }
        rest("The text was seemingly carried forward from visit to visit in ", copies);
        rest("Visits that add nothing to what is quoted here: ", silent);
        return sentences;
    }

    private void rest(String frame, List<Document> visits) {
        Wording wording = new Wording().say(frame);
        for (int i = 0; i < visits.size(); i++) {
            wording.say(i == 0 ? "" : "; ").document(visits.get(i));
        }
        if (!visits.isEmpty()) {
            sentences.add(wording.end(Slot.VISIT));
        }
    }

    /** How much is told of a visit: of the latest most, of what lies far back little. */
    private static int most(Visit visit, int back) {
        if (back == 0) {
            return MOST_OF_LATEST;
        }
        return visit.document().type() == DocumentType.AME_QME_REPORT
                ? MOST_OF_REPORTS
                : back <= NEAR ? MOST_OF_NEAR : MOST_OF_OLD;
    }

    private void visit(Visit visit, int back) {
        Document document = visit.document();
        TaggedDocument tagged = documents.get(document.id());
        if (tagged == null) {
            return;
        }
        boolean latest = back == 0;
        VisitQuotes quotes = new VisitQuotes(visit);
        List<Statement> statements = chosen(tagged, most(visit, back), latest);
        List<Sentence> before = List.copyOf(sentences);
        List<Citation> pain = fresh(tagged, without(statements, quotes.pain()), MOST_OF_A_KIND, carried(visit));
        opening(visit, pain);
        said(document, "Complaints: ", of(statements, Statement.Kind.COMPLAINT));
        said(document, "Response to treatment: ", of(statements, Statement.Kind.RESPONSE));
        said(document, TAKEN, fresh(tagged, quotes.medications(), MOST_MEDICATIONS, !latest));
        said(document, "Changes of medication: ", of(statements, Statement.Kind.CHANGE));
        said(document, "Treatment so far: ", of(statements, Statement.Kind.HISTORY));
        int room = latest ? MOST_OF_A_KIND : 2;
        both(
                tagged,
                "Function: ",
                of(statements, Statement.Kind.FUNCTION),
                without(statements, quotes.function()),
                room);
        both(tagged, "Work: ", of(statements, Statement.Kind.WORK), without(statements, quotes.work()), room);
        both(
                tagged,
                "Examination and tests: ",
                of(statements, Statement.Kind.FINDING),
                latest ? without(statements, quotes.findings()) : List.of(),
                room);
        said(document, "Opinion: ", of(statements, Statement.Kind.OPINION));
        both(
                tagged,
                "Sought or planned: ",
                of(statements, Statement.Kind.PLAN),
                latest ? without(statements, quotes.plan()) : List.of(),
                room);
        if (pain.isEmpty() && sentences.size() == before.size() + 1) {
            sentences.clear();
            sentences.addAll(before);
            (carried(visit) ? copies : silent).add(document);
        }
    }

    private static boolean carried(Visit visit) {
        return visit.copiedFrom().isPresent();
    }

    private List<Statement> chosen(TaggedDocument tagged, int most, boolean latest) {
        List<Statement> fresh = Statements.of(tagged).stream()
                .filter(statement -> !said.contains(Places.key(statement.place())))
                .filter(statement -> latest || statement.weight() >= LEAST && !stale(tagged, statement))
                .toList();
        List<Statement> chosen = apart(Statements.most(fresh, most));
        chosen.forEach(statement -> {
            said.add(Places.key(statement.place()));
            told.add(tagged, statement.place());
        });
        return chosen;
    }

    /** A change, a response or a course is of its own day; a value that did not change is not. */
    private boolean stale(TaggedDocument tagged, Statement statement) {
        return switch (statement.kind()) {
            case COMPLAINT, FUNCTION, WORK, PLAN, FINDING -> told.all(tagged, statement.place());
            default -> false;
        };
    }

    private static List<Statement> apart(List<Statement> statements) {
        List<Citation> kept =
                Places.apart(statements.stream().map(Statement::place).toList());
        return statements.stream()
                .filter(statement -> kept.contains(statement.place()))
                .toList();
    }

    private void opening(Visit visit, List<Citation> pain) {
        Document document = visit.document();
        Wording opening = new Wording().say("In ").document(document);
        visit.copiedFrom()
                .flatMap(id -> Optional.ofNullable(documents.get(id)))
                .map(TaggedDocument::document)
                .ifPresent(from -> carried(opening, document, from));
        if (SoundVisits.beforeInjury(timeline, visit)) {
            opening.say(" (dated before the reported injury)");
        }
        document.authorRole().ifPresent(role -> opening.say(", by the " + role));
        opening.say(", the " + naming.words());
        add(
                document,
                pain.isEmpty()
                        ? opening.say(" was seen")
                        : opening.say(" reported pain that was rated ").quotes(pain));
    }

    /** A report that was copied in part often keeps the words that date it. */
    private static void carried(Wording opening, Document document, Document from) {
        opening.say(", seemingly carried forward in part from ").document(from);
        CarriedDate.of(document, from)
                .ifPresent(
                        words -> opening.say(" (it has the words ").quote(words).say(")"));
    }

    /** The statements of a kind, and the words of facts that stand in none of the statements. */
    private void both(TaggedDocument tagged, String frame, List<Citation> statements, List<Citation> facts, int most) {
        List<Citation> all = new ArrayList<>(statements);
        all.addAll(fresh(tagged, facts, Math.max(0, most - all.size()), true));
        said(tagged.document(), frame, all);
    }

    private void said(Document document, String frame, List<Citation> places) {
        if (!places.isEmpty()) {
            add(document, new Wording().say(frame).quotes(Places.apart(places)));
        }
    }

    private void add(Document document, Wording wording) {
        sentences.add(wording.end(Slot.VISIT, Optional.of(document.id())));
    }

    /** @param byValue whether what was told in other words is left out as well */
    private List<Citation> fresh(TaggedDocument tagged, List<Citation> places, int most, boolean byValue) {
        List<Citation> fresh = places.stream()
                .filter(place -> !byValue || !told.all(tagged, place))
                .toList();
        List<Citation> chosen = byValue ? Places.unsaid(fresh, said, most) : Places.apart(fresh);
        List<Citation> kept = chosen.size() > most ? chosen.subList(0, most) : chosen;
        kept.forEach(place -> told.add(tagged, place));
        return kept;
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
