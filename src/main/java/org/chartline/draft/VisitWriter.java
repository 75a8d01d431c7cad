package org.chartline.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final String PAIN = "Pain: ";

    private static final int MOST_OF_LATEST = 20;
    private static final int MOST_OF_REPORTS = 12;
    private static final int MOST_OF_NEAR = 9;
    private static final int MOST_OF_OLD = 6;

    /** So many visits before the latest are told at some length. */
    private static final int NEAR = 5;

    /** Of an older visit nothing is told that weighs less. */
    private static final int LEAST = 3;

    private static final int MOST_OF_A_KIND = 4;
    private static final int MOST_OF_DOING = 6;
    private static final int MOST_OF_EARLIER = 4;
    private static final int MOST_MEDICATIONS = 12;

    /** A number, or three words. */
    private static final Pattern TELLS = Pattern.compile("\\d|\\S \\S+ \\S");

    private static final Pattern HEADING = Pattern.compile("[A-Z][A-Z &/]{12,80}:?");

    private final Naming naming;
    private final Timeline timeline;
    private final Map<String, TaggedDocument> documents = new HashMap<>();
    private final Set<String> said = new HashSet<>();
    private final Told told = new Told();
    private final Set<String> writers = new HashSet<>();

    /** Whether the visit that is told lies far back: only then a value that a later visit has as well is left out. */
    private boolean far;

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
        rest("Seemingly carried forward with nothing new to quote: ", copies);
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

    /** How much is told of a visit before the latest: of each writer's last word most, of what lies far back little. */
    private static int most(Visit visit, int back, boolean lastWord) {
        return lastWord || visit.document().type() == DocumentType.AME_QME_REPORT
                ? MOST_OF_REPORTS
                : back <= NEAR ? MOST_OF_NEAR : MOST_OF_OLD;
    }

    /** Whether no later visit is by the same writer, or where none is named, of the same kind of record. */
    private boolean lastWord(Document document) {
        return writers.add(document.author().orElse(document.type().toString()));
    }

    private void visit(Visit visit, int back) {
        Document document = visit.document();
        TaggedDocument tagged = documents.get(document.id());
        if (tagged == null) {
            return;
        }
        boolean lastWord = lastWord(document);
        far = back > NEAR;
        List<Part> parts =
                back == 0 ? latest(visit, tagged) : earlier(visit, tagged, most(visit, back, lastWord), lastWord);
        if (parts.isEmpty()) {
            (carried(visit) ? copies : silent).add(document);
        } else if (back == 0) {
            add(document, opening(visit).say(", the " + naming.words() + " was seen"));
            parts.forEach(part -> add(document, new Wording().say(part.frame()).quotes(part.places())));
        } else {
            Wording wording = opening(visit).say(", it was noted: ");
            for (int i = 0; i < parts.size(); i++) {
                String frame = parts.get(i).frame();
                boolean label = frame.equals(TAKEN) || frame.equals(PAIN);
                wording.say(i == 0 ? "" : "; ").say(label ? frame.toLowerCase(Locale.ROOT) : "");
                wording.quotes(parts.get(i).places());
            }
            add(document, wording);
        }
    }

    /** A frame and the quotes that stand in it. */
    private record Part(String frame, List<Citation> places) {}

    private List<Part> latest(Visit visit, TaggedDocument tagged) {
        VisitQuotes quotes = new VisitQuotes(visit, tagged);
        List<Statement> statements = chosen(tagged, MOST_OF_LATEST, true);
        List<Part> parts = new ArrayList<>();
        part(parts, PAIN, fresh(tagged, without(statements, quotes.pain()), MOST_OF_A_KIND, false));
        part(parts, "Complaints: ", of(statements, Statement.Kind.COMPLAINT));
        part(parts, "Response to treatment: ", of(statements, Statement.Kind.RESPONSE));
        part(parts, TAKEN, fresh(tagged, quotes.medications(), MOST_MEDICATIONS, false));
        part(parts, "Changes of medication: ", of(statements, Statement.Kind.CHANGE));
        part(parts, "Treatment so far: ", of(statements, Statement.Kind.HISTORY));
        part(parts, "Function: ", both(tagged, statements, Statement.Kind.FUNCTION, quotes.function(), MOST_OF_DOING));
        part(parts, "Work: ", both(tagged, statements, Statement.Kind.WORK, quotes.work(), MOST_OF_A_KIND));
        part(
                parts,
                "Examination and tests: ",
                both(tagged, statements, Statement.Kind.FINDING, quotes.findings(), MOST_OF_A_KIND));
        part(parts, "Opinion: ", of(statements, Statement.Kind.OPINION));
        part(
                parts,
                "Sought or planned: ",
                both(tagged, statements, Statement.Kind.PLAN, quotes.plan(), MOST_OF_A_KIND));
        return parts;
    }

    /** Of visits before the latest, what differs from what was told. */
    private List<Part> earlier(Visit visit, TaggedDocument tagged, int most, boolean lastWord) {
        VisitQuotes quotes = new VisitQuotes(visit, tagged);
        List<Statement> statements = chosen(tagged, most, false);
        List<Part> parts = new ArrayList<>();
        part(parts, PAIN, fresh(tagged, without(statements, quotes.pain()), MOST_OF_A_KIND, carried(visit)));
        part(parts, "", of(statements, Statement.Kind.COMPLAINT));
        part(parts, "", of(statements, Statement.Kind.RESPONSE));
        part(parts, TAKEN, fresh(tagged, quotes.medications(), MOST_MEDICATIONS, true));
        part(parts, "", of(statements, Statement.Kind.CHANGE));
        part(parts, "", of(statements, Statement.Kind.HISTORY));
        part(parts, "", both(tagged, statements, Statement.Kind.FUNCTION, quotes.function(), MOST_OF_EARLIER));
        part(parts, "", both(tagged, statements, Statement.Kind.WORK, quotes.work(), MOST_OF_EARLIER));
        boolean consulted = switch (visit.document().type()) {
            case AME_QME_REPORT, CONSULTATION, PERMANENT_STATIONARY_REPORT, PSYCH_REPORT -> true;
            default -> false;
        };
        List<Citation> findings = consulted || lastWord ? quotes.findings() : List.of();
        part(parts, "", both(tagged, statements, Statement.Kind.FINDING, findings, MOST_OF_EARLIER));
        part(parts, "", of(statements, Statement.Kind.OPINION));
        part(parts, "", of(statements, Statement.Kind.PLAN));
        return parts;
    }

    private static void part(List<Part> parts, String frame, List<Citation> places) {
        List<Citation> apart = Places.apart(places);
        if (!apart.isEmpty()) {
            parts.add(new Part(frame, apart));
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
        boolean series = switch (tagged.document().type()) {
            case THERAPY_NOTE, ACUPUNCTURE_NOTE, CHIROPRACTIC_NOTE -> true;
            default -> false;
        };
        List<Statement> chosen = apart(series ? Statements.last(fresh, most) : Statements.most(fresh, most));
        chosen.forEach(statement -> {
            said.add(Places.key(statement.place()));
            told.add(tagged, statement.place());
        });
        return chosen;
    }

    /** A change, a response or a course is of its own day; a value that did not change is not. */
    private boolean stale(TaggedDocument tagged, Statement statement) {
        return switch (statement.kind()) {
            case COMPLAINT, FUNCTION, WORK, PLAN, FINDING -> far && told.all(tagged, statement.place());
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

    private Wording opening(Visit visit) {
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
        return opening;
    }

    /** A report that was copied in part often keeps the words that date it. */
    private static void carried(Wording opening, Document document, Document from) {
        opening.say(", seemingly carried forward in part from ").document(from);
        CarriedDate.of(document, from)
                .ifPresent(
                        words -> opening.say(" (it has the words ").quote(words).say(")"));
    }

    /** The statements of a kind, and the words of facts that stand in none of the statements. */
    private List<Citation> both(
            TaggedDocument tagged, List<Statement> statements, Statement.Kind kind, List<Citation> facts, int most) {
        List<Citation> all = new ArrayList<>(of(statements, kind));
        List<Citation> telling = without(statements, facts).stream()
                .filter(place -> TELLS.matcher(Wording.plain(place)).find()
                        && !HEADING.matcher(Wording.plain(place)).matches())
                .toList();
        all.addAll(fresh(tagged, telling, Math.max(0, most - all.size()), true));
        return all;
    }

    private void add(Document document, Wording wording) {
        sentences.add(wording.end(Slot.VISIT, Optional.of(document.id())));
    }

    /** @param byValue whether what was told in other words is left out as well */
    private List<Citation> fresh(TaggedDocument tagged, List<Citation> places, int most, boolean byValue) {
        List<Citation> fresh = places.stream()
                .filter(place -> !(byValue && far) || !told.all(tagged, place))
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
