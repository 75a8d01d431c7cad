package org.chartline.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds procedures: names from the dictionary with the words that belong to them, operations by their Greek endings, and
 * the amounts, sites and sides beside them.
 */
final class ProcedureTagger implements Tagger {

    /** Words before a name that can belong to it. */
    private static final int MOST_MODIFIERS = 6;

    private static final Pattern OPERATION = Pattern.compile(
            "\\b[A-Za-z-]{3,20}(?:ectomy|ectomies|otomy|ostomy|plasty|plasties|oscopy|oscopies|desis|rrhaphy|rraphy)\\b");

    private static final Pattern LEVEL = Pattern.compile("(?i)[CTLS]\\d{1,2}(?:\\s?[-/]\\s?[CTLS]?\\d{1,2}){0,3},?");

    private static final Pattern WORD_BEFORE = Pattern.compile("(\\S+)[ ]+$");

    private static final Pattern SIDE_BEFORE = Pattern.compile("(?i)\\b(left|right|bilateral|bil\\.?)\\s+$");

    /** "of the left shoulder", "to the lumbar spine", "right knee" behind a name. */
    private static final Pattern SITE_AFTER = Pattern.compile(
            "(?i)^\\s?,?(?:\\s*(?:of|to|for|on|at|in|over)\\s+)?"
                    + "(?:(?:the|her|his)\\s+)?(?:(left|right|bilateral|both)\\s+)?(?:(?:the|her|his)\\s+)?"
                    + "((?:[A-Za-z0-9-]+(?:,\\s|\\s?/\\s?|\\s(?:and|or)\\s|,?\\s(?:and|or)\\s(?:left\\s|right\\s|bilateral\\s)?|\\s)?){1,9})");

    private static final Pattern SITE_WORD = Pattern.compile("[A-Za-z0-9-]+");

    /** Words that may stand between parts of the body. */
    private static final Set<String> JOINS_SITES =
            Set.of("and", "or", "left", "right", "bilateral", "the", "lower", "upper", "low", "distal", "proximal");

    /** What makes a doubtful word a treatment. */
    private static final Pattern TREATMENT_CONTEXT = Pattern.compile(
            "(?i)\\b(?:therapy|modalit\\w+|sessions?|visits?|treatments?|times a week|weeks?|request\\w*|referral|refer|consult\\w*"
                    + "|scheduled?|return|stimulation|exercises?|massage|ultrasound)\\b");

    private final Procedures procedures;
    private final Assertions assertions;
    private final RequestGrammar amounts = new RequestGrammar();

    ProcedureTagger(Procedures procedures, Assertions assertions) {
        this.procedures = procedures;
        this.assertions = assertions;
    }

    @Override
    public List<Procedure> tag(Note note) {
        List<Name> names = names(note);
        List<Procedure> tagged = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            tagged.add(procedure(note, names, i));
        }
        return tagged;
    }

    private Procedure procedure(Note note, List<Name> names, int at) {
        Name name = names.get(at);
        Span span = name.span();
        Span within = within(note, names, at);
        Assertions.Decision decision = assertions.decide(note, span, MentionType.PROCEDURE, name.negated());
        Optional<Site> behind = siteBehind(note, span, within);
        Optional<Quoted> site = behind.map(Site::site).or(() -> siteWithin(note, span));
        return new Procedure(
                new Evidence(span, note.original(span), name.rule(), decision.cue()),
                name.family(),
                decision.assertion(),
                amounts.read(note.text(), RequestRow.Part.COUNT, span, within),
                amounts.read(note.text(), RequestRow.Part.FREQUENCY, span, within),
                amounts.read(note.text(), RequestRow.Part.DURATION, span, within),
                site,
                behind.flatMap(Site::side).or(() -> sideBefore(note, span)));
    }

    /** Where a procedure's amounts can stand: not beyond its neighbours, not beyond its unit. */
    private static Span within(Note note, List<Name> names, int at) {
        Span span = names.get(at).span();
        Span unit = note.unit(span.begin()).span();
        int begin = at == 0
                ? unit.begin()
                : Math.max(unit.begin(), names.get(at - 1).span().end());
        int end = at + 1 == names.size()
                ? unit.end()
                : Math.min(unit.end(), names.get(at + 1).span().begin());
        return new Span(Math.min(begin, span.begin()), Math.max(end, span.end()));
    }

    private List<Name> names(Note note) {
        List<Name> names = new ArrayList<>();
        for (Term term : note.terms(Term.Kind.PROCEDURE)) {
            procedures
                    .named(term.concept())
                    .filter(row -> guarded(note, term.span(), row))
                    .ifPresent(row -> names.add(new Name(
                            withModifiers(note, term.span()),
                            row.family(),
                            "procedures:" + row.name(),
                            term.negated())));
        }
        Matcher operation = OPERATION.matcher(note.spoken());
        while (operation.find()) {
            Span span = withModifiers(note, new Span(operation.start(), operation.end()));
            names.add(new Name(span, Procedure.Family.SURGERY, "operation-by-its-ending", false));
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
            int next = modifierBefore(note.text(), floor, begin);
            if (next == begin) {
                break;
            }
            begin = next;
        }
        return new Span(begin, name.end());
    }

    /** Where the longest modifier directly before a place begins; the place itself when there is none. */
    private int modifierBefore(String text, int floor, int at) {
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
                    || words == 1 && LEVEL.matcher(phrase).matches()) {
                best = begin;
            }
        }
        return best;
    }

    private Optional<Site> siteBehind(Note note, Span name, Span within) {
        Matcher matcher = SITE_AFTER.matcher(note.text()).region(name.end(), Math.min(within.end(), name.end() + 120));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int begin = matcher.start(2);
        int end = sitePhrase(note.text(), begin, matcher.end(2));
        if (end <= begin) {
            return Optional.empty();
        }
        Optional<Procedure.Side> side = Optional.ofNullable(matcher.group(1)).map(ProcedureTagger::side);
        Span span = new Span(begin, end);
        return Optional.of(new Site(new Quoted(note.original(span), span), side));
    }

    /** How far the words from a place name parts of the body, joined by commas and "and". */
    private int sitePhrase(String text, int begin, int limit) {
        int end = begin;
        int at = begin;
        Matcher word = SITE_WORD.matcher(text).region(begin, limit);
        while (word.find()) {
            String written = word.group();
            boolean names = procedures.site(written)
                    || LEVEL.matcher(written).matches()
                    || written.endsWith("s") && procedures.site(written.substring(0, written.length() - 1))
                    || written.equalsIgnoreCase("feet");
            boolean joins = JOINS_SITES.contains(written.toLowerCase(Locale.ROOT));
            if (!names && !joins || word.start() - at > 3) {
                break;
            }
            at = word.end();
            end = names ? word.end() : end;
        }
        return end;
    }

    /** The site that is part of the name itself: "lumbar MRI". */
    private Optional<Quoted> siteWithin(Note note, Span name) {
        int end = sitePhrase(note.text(), name.begin(), name.end());
        Span span = new Span(name.begin(), Math.max(name.begin(), end));
        return span.length() > 1 && !span.equals(name)
                ? Optional.of(new Quoted(note.original(span), span))
                : Optional.empty();
    }

    private static Optional<Procedure.Side> sideBefore(Note note, Span name) {
        Matcher matcher = SIDE_BEFORE.matcher(note.text()).region(Math.max(0, name.begin() - 12), name.begin());
        return matcher.find() ? Optional.of(side(matcher.group(1))) : Optional.empty();
    }

    private static Procedure.Side side(String word) {
        return switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'l' -> Procedure.Side.LEFT;
            case 'r' -> Procedure.Side.RIGHT;
            default -> Procedure.Side.BILATERAL;
        };
    }

    private record Name(Span span, Procedure.Family family, String rule, boolean negated) {}

    private record Site(Quoted site, Optional<Procedure.Side> side) {}
}
