package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;

/**
 * Finds procedures: names from the dictionary with the words that belong to them, operations by their Greek endings, and
 * the amounts, sites and sides beside them.
 */
final class ProcedureTagger implements Tagger {

    /** Words before a name that can belong to it. */
    private static final int MOST_MODIFIERS = 6;

    /** Names that share one site: "MRI, CT and X-rays of the neck". */
    private static final int MOST_JOINED = 4;

    /** Characters behind a name in which its site stands. */
    private static final int SITE_REACH = 160;

    private static final Pattern LEVEL = Pattern.compile("(?i)[CTLS]\\d{1,2}(?:\\s?[-/]\\s?[CTLS]?\\d{1,2}){0,3},?");

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\S{1,40})[ ]{1,40}$");

    /** "MRI/CT of the spine": what joins two names that share a site. */
    private static final Pattern JOINS =
            Pattern.compile("(?i)^\\s{0,60}(?:/|,?\\s(?:and/or|and|or)\\s)\\s{0,60}(?:the )?");

    /** The second name in "Spinolator therapy (traction) times 12". */
    private static final Pattern OTHER_NAME = Pattern.compile("\\s?\\(");

    private static final Pattern DRUG_REGIMEN = Pattern.compile("therap(?:y|ies)|treatment");

    /** What makes a doubtful word a treatment. */
    private static final Pattern TREATMENT_CONTEXT = Pattern.compile(
            "(?i)\\b(?:therapy|modalit\\w+|sessions?|visits?|treatments?|times a week|weeks?|request\\w*|referral|refer|consult\\w*"
                    + "|scheduled?|return|stimulation|exercises?|massage|ultrasound)\\b");

    private final Procedures procedures;
    private final Assertions assertions;
    private final RequestGrammar amounts = new RequestGrammar();
    private final List<ProcedureExclusionRow> exclusions =
            Rows.read("procedure-exclusions", ProcedureExclusionRow.class);
    private final List<ProcedureSenseRow> senses = Rows.read("procedure-senses", ProcedureSenseRow.class);
    private final ProcedurePatterns patterns = ProcedurePatterns.read();
    private final Schedules schedules = new Schedules(amounts);
    private final ProcedureSites sites = ProcedureSites.read();

    ProcedureTagger(Procedures procedures, Assertions assertions) {
        this.procedures = procedures;
        this.assertions = assertions;
    }

    @Override
    public List<Procedure> tag(Note note) {
        List<Name> names = names(note);
        List<Schedules.Schedule> scheduled = schedules.of(note);
        List<Procedure> tagged = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            tagged.add(procedure(note, names, i, scheduled));
        }
        return tagged;
    }

    private Procedure procedure(Note note, List<Name> names, int at, List<Schedules.Schedule> scheduled) {
        Name name = names.get(at);
        Span span = name.span();
        Span within = within(note, names, at);
        Assertions.Decision decision = assertions.decide(note, span, MentionType.PROCEDURE, name.negated());
        Optional<BodyParts.Site> site = siteBehind(note, names, at)
                .or(() -> siteWithin(note, name))
                .or(() ->
                        at > 0 && joined(note, names, at - 1) ? siteWithin(note, names.get(at - 1)) : Optional.empty());
        Optional<Quoted> frequency = amounts.read(note, RequestRow.Part.FREQUENCY, span, within);
        Optional<Quoted> duration = amounts.read(note, RequestRow.Part.DURATION, span, within);
        Optional<Schedules.Schedule> schedule = frequency.isPresent() || duration.isPresent()
                ? Optional.empty()
                : scheduled.stream()
                        .filter(one -> one.holdsFor(span, name.family()))
                        .findFirst();
        return new Procedure(
                new Evidence(span, note.original(span), name.rule(), decision.cue()),
                name.family(),
                decision.assertion(),
                amounts.read(note, RequestRow.Part.COUNT, span, within),
                frequency.or(() -> schedule.flatMap(Schedules.Schedule::frequency)),
                duration.or(() -> schedule.flatMap(Schedules.Schedule::duration)),
                site.map(found -> new Quoted(note.original(found.span()), found.span())),
                site.flatMap(BodyParts.Site::side)
                        .or(() -> sites.side(
                                note.text(), span, note.unit(span.begin()).span())));
    }

    /** Where a procedure's amounts can stand: not beyond its neighbours, not beyond its unit. */
    private static Span within(Note note, List<Name> names, int at) {
        Span span = names.get(at).span();
        Span unit = note.unit(span.begin()).span();
        int begin = at == 0
                ? unit.begin()
                : Math.max(unit.begin(), names.get(at - 1).span().end());
        int next = at + 1;
        if (next < names.size() && otherName(note, span, names.get(next).span())) {
            next++;
        }
        int end = next >= names.size()
                ? unit.end()
                : Math.min(unit.end(), names.get(next).span().begin());
        return new Span(Math.min(begin, span.begin()), Math.max(end, span.end()));
    }

    private static boolean otherName(Note note, Span name, Span next) {
        return next.end() < note.text().length()
                && note.text().charAt(next.end()) == ')'
                && OTHER_NAME
                        .matcher(note.text().substring(name.end(), next.begin()))
                        .matches();
    }

    private List<Name> names(Note note) {
        List<Name> names = new ArrayList<>();
        for (Term term : note.terms(Term.Kind.PROCEDURE)) {
            procedures
                    .named(term.concept())
                    .filter(row -> guarded(note, term.span(), row))
                    .filter(row -> !excluded(note, term.span()))
                    .ifPresent(row -> names.add(new Name(
                            withModifiers(note, term.span()),
                            family(note, term.span(), row),
                            "procedures:" + row.name(),
                            term.negated())));
        }
        for (ProcedurePatterns.Found found : patterns.of(note)) {
            if (!excluded(note, found.span())) {
                names.add(new Name(withModifiers(note, found.span()), found.family(), found.rule(), false));
            }
        }
        names.sort(Comparator.comparing(Name::span));
        List<Name> apart = new ArrayList<>();
        for (Name name : names) {
            if (apart.isEmpty()
                    || apart.get(apart.size() - 1).span().end() <= name.span().begin()) {
                apart.add(name);
            }
        }
        return apart;
    }

    private Procedure.Family family(Note note, Span name, ProcedureRow row) {
        String unit = note.unit(name.begin()).span().of(note.text());
        return senses.stream()
                .filter(sense -> sense.holds(row.name(), unit))
                .map(ProcedureSenseRow::family)
                .findFirst()
                .orElse(row.family());
    }

    private boolean excluded(Note note, Span name) {
        String written = name.of(note.text()).toLowerCase(Locale.ROOT);
        return DRUG_REGIMEN.matcher(written).matches() && afterDrug(note, name)
                || exclusions.stream().anyMatch(row -> row.excludes(note.text(), name, written));
    }

    /** "gabapentin therapy" is no therapy. */
    private static boolean afterDrug(Note note, Span name) {
        return note.terms(Term.Kind.DRUG).stream().anyMatch(drug -> drug.span().end() + 1 == name.begin());
    }

    private static boolean guarded(Note note, Span span, ProcedureRow row) {
        String written = span.of(note.text());
        return switch (row.guard()) {
            case NONE -> true;
            case CASE -> written.equals(written.toUpperCase(Locale.ROOT));
            case CONTEXT -> {
                Span unit = note.unit(span.begin()).span();
                String around = note.text().substring(unit.begin(), span.begin())
                        + " "
                        + note.text().substring(span.end(), Math.max(span.end(), unit.end()));
                yield TREATMENT_CONTEXT.matcher(around).find();
            }
        };
    }

    /** The name with the words before it that belong to it: a region, a level, an approach, a specialty. */
    private Span withModifiers(Note note, Span name) {
        int begin = name.begin();
        int floor = note.unit(name.begin()).span().begin();
        for (int taken = 0; taken < MOST_MODIFIERS && begin > floor; taken++) {
            int next = modifierBefore(note.text(), floor, new Span(begin, name.end()));
            if (next == begin) {
                break;
            }
            begin = next;
        }
        return new Span(begin, name.end());
    }

    /** Where the longest modifier directly before a place begins; the place itself when there is none. */
    private int modifierBefore(String text, int floor, Span name) {
        int at = name.begin();
        int best = at;
        int begin = at;
        for (int words = 1; words <= 3; words++) {
            Matcher word = WORD_BEFORE.matcher(text).region(Math.max(floor, begin - 40), begin);
            if (!word.find()) {
                break;
            }
            begin = word.start(1);
            String phrase = text.substring(begin, at).strip();
            if (procedures.modifies(phrase)
                    || sites.names(phrase)
                    || words == 1 && (LEVEL.matcher(phrase).matches() || sites.places(phrase, text, name))) {
                best = begin;
            }
        }
        return best;
    }

    /** The site behind a name, or behind the names of its family that it is joined with. */
    private Optional<BodyParts.Site> siteBehind(Note note, List<Name> names, int at) {
        Optional<BodyParts.Site> site = Optional.empty();
        int last = Math.min(at + MOST_JOINED, names.size() - 1);
        for (int i = at; i <= last && site.isEmpty() && (i == at || joined(note, names, i - 1)); i++) {
            Span span = names.get(i).span();
            int end = Math.min(within(note, names, i).end(), span.end() + SITE_REACH);
            site = sites.behind(note.text(), span, end);
        }
        return site;
    }

    /** A consultation or a test of the blood is named after a specialty or a gland, and not done there. */
    private Optional<BodyParts.Site> siteWithin(Note note, Name name) {
        return switch (name.family()) {
            case CONSULTATION, LABORATORY, PROGRAMME, BEHAVIOURAL -> Optional.empty();
            default -> sites.within(note.text(), name.span());
        };
    }

    private static boolean joined(Note note, List<Name> names, int at) {
        if (at + 1 == names.size()
                || names.get(at + 1).family() != names.get(at).family()) {
            return false;
        }
        Span between =
                new Span(names.get(at).span().end(), names.get(at + 1).span().begin());
        return JOINS.matcher(between.of(note.text())).matches();
    }

    private record Name(Span span, Procedure.Family family, String rule, boolean negated) {}
}
