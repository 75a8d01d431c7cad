package org.chartline.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.rows.Rows;

/** Finds medications: the names that the dictionary lookup found, misspelled ones, their directions and changes. */
final class MedicationTagger implements Tagger {

    /** Directions further from the name than this belong to something else. */
    private static final int LONGEST_SIG = 150;

    /** A class has few directions, and what stands further off belongs to a drug or a study. */
    private static final int LONGEST_SIG_OF_CLASS = 40;

    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z05][A-Za-z0158]{3,19}\\b");

    /** A strength beside a name: the sign that a word is a drug. */
    private static final Pattern STRENGTH = Pattern.compile(
            "(?i)^[\\s(:,-]{0,3}(?:ER |XR |SR |DS )?(?:\\d+(?:[./]\\d+)?\\s?(?:mg|mcg|%|#|units)|\\d+/325\\b)|^\\s?#\\d");

    private static final Pattern SIG = Pattern.compile(
            "(?i)^[\\s(:,-]{0,3}(?:\\d|#|b\\.?i\\.?d|t\\.?i\\.?d|q\\.?\\s?\\d|q\\.?[hadi]|po\\b|p\\.o|prn|daily|tabs?\\b|tablets?\\b)");

    /** A percentage behind each of several names: one cream. */
    private static final Pattern PART_OF_COMPOUND =
            Pattern.compile("(?i)^\\s?\\d+(?:\\.\\d+)?\\s?%[\\s,/;+&-]*(?:and\\s+)?(?:w/\\s*)?$");

    private static final Pattern COMPOUND_BEFORE = Pattern.compile("(?i)\\bcompound(?:ed)?\\s+$");

    /** Brand (generic): the generic shares the brand's directions. */
    private static final Pattern IN_BRACKETS = Pattern.compile("^[®™]?\\s?[(/\\[]\\s?$");

    private static final Pattern BRACKET = Pattern.compile("[^\\n;()\\[\\]]{0,40}[(\\[]\\s?");

    private static final String COMPOUND_RULE = "compound-of-names";

    private final Drugs drugs;
    private final Assertions assertions;
    private final SigReader sigs = new SigReader();
    private final DispensingTable table = new DispensingTable();
    private final Changes changes = new Changes();
    private final List<NotMedicationRow> others = Rows.read("not-medications", NotMedicationRow.class);

    MedicationTagger(Drugs drugs, Assertions assertions) {
        this.drugs = drugs;
        this.assertions = assertions;
    }

    @Override
    public List<Medication> tag(Note note) {
        List<Name> names = compounds(note, names(note));
        List<Medication> medications = new ArrayList<>();
        Optional<Changes.Named> before = Optional.empty();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Span unit = note.unit(name.span().begin()).span();
            Span window = window(note, names, i);
            int from = i == 0
                    ? unit.begin()
                    : Math.max(unit.begin(), names.get(i - 1).span().end());
            Medication.Sig own = ofWhole(name, sigs.read(note, name.span(), window, from))
                    .or(SigReader.sig(table.read(note, name.span())));
            Medication.Sig sig = i == 0 ? own : shared(note, medications.get(i - 1), own, name);
            Changes.Found found = changes.of(note, name.span(), window, unit, before);
            medications.add(medication(note, name, sig, found.change()));
            before = Optional.of(new Changes.Named(name.span(), sigEnd(name.span(), sig), unit, found));
        }
        return medications;
    }

    /** The percentage behind the last ingredient of a cream is not the cream's. */
    private static Medication.Sig ofWhole(Name name, Medication.Sig sig) {
        return name.rule().equals(COMPOUND_RULE) && name.ingredient().contains("+") ? sig.withoutStrength() : sig;
    }

    private Medication medication(Note note, Name name, Medication.Sig sig, Optional<Medication.Change> change) {
        Assertions.Decision decision = assertions.decide(note, name.span(), MentionType.MEDICATION, name.negated());
        boolean allergy = decision.assertion() == Assertion.OTHER
                && decision.cue().map(cue -> cue.rule().contains("allerg")).orElse(false);
        return new Medication(
                new Evidence(name.span(), note.original(name.span()), name.rule(), decision.cue()),
                name.kind(),
                name.ingredient(),
                decision.assertion(),
                sig,
                decision.assertion() == Assertion.HYPOTHETICAL ? Optional.empty() : change,
                allergy);
    }

    /**
     * With what the drug named before hands on: "Brand (generic)" share all directions, and a route before the first
     * name of a list is that of all ("topical diclofenac, ibuprofen and ketoprofen").
     */
    private static Medication.Sig shared(Note note, Medication before, Medication.Sig sig, Name at) {
        Span name = at.span();
        Span first = before.evidence().span();
        if (at.ingredient().equals(before.ingredient()) && bracketed(note, first, name)) {
            return sig.or(before.sig());
        }
        return before.sig()
                .route()
                .filter(route -> sig.route().isEmpty())
                .filter(route -> route.span().end() <= first.begin() && Changes.list(note, first.end(), name))
                .map(sig::withRoute)
                .orElse(sig);
    }

    /** From the end of a name to the next one's directions, the unit's end, or as far as directions go. */
    private Span window(Note note, List<Name> names, int at) {
        Span span = names.get(at).span();
        int end = Math.min(
                note.unit(span.begin()).span().end(),
                span.end() + (names.get(at).kind() == Medication.Kind.CLASS ? LONGEST_SIG_OF_CLASS : LONGEST_SIG));
        for (int next = at + 1; next < names.size(); next++) {
            Span following = names.get(next).span();
            if (following.begin() >= end) {
                break;
            }
            boolean generic = next == at + 1
                    && (IN_BRACKETS
                                    .matcher(note.text().substring(span.end(), following.begin()))
                                    .matches()
                            || names.get(next).ingredient().equals(names.get(at).ingredient())
                                    && bracketed(note, span, following));
            if (!generic) {
                end = sigs.leading(note, following, span.end());
                break;
            }
        }
        return new Span(span.end(), Math.max(span.end(), end));
    }

    /** "Norco 10-325 MG TABS (hydrocodone-acetaminophen)": the other name of the same drug stands in brackets. */
    private static boolean bracketed(Note note, Span first, Span name) {
        return name.begin() >= first.end()
                && BRACKET.matcher(note.text().substring(first.end(), name.begin()))
                        .matches();
    }

    private static int sigEnd(Span name, Medication.Sig sig) {
        int end = name.end();
        for (Optional<Quoted> part : List.of(
                sig.strength(),
                sig.dose(),
                sig.route(),
                sig.frequency(),
                sig.duration(),
                sig.form(),
                sig.quantity(),
                sig.refills())) {
            end = Math.max(end, part.map(quoted -> quoted.span().end()).orElse(end));
        }
        return end;
    }

    private List<Name> names(Note note) {
        List<Name> names = new ArrayList<>();
        for (Term term : note.terms(Term.Kind.DRUG)) {
            drugs.named(term.concept())
                    .filter(row -> guarded(note, term.span(), row))
                    .ifPresent(row -> names.add(new Name(
                            term.span(), row.kind(), row.ingredient(), "drugs:" + row.name(), term.negated())));
        }
        List<Span> found = names.stream().map(Name::span).sorted().toList();
        Matcher word = WORD.matcher(note.spoken());
        while (word.find()) {
            Span span = new Span(word.start(), word.end());
            if (!Spans.touched(found, span) && drugs.named(word.group()).isEmpty()) {
                drugs.mended(
                                word.group(),
                                STRENGTH.matcher(following(note, span)).find())
                        .ifPresent(row -> names.add(
                                new Name(span, row.kind(), row.ingredient(), "misspelled:" + row.name(), false)));
            }
        }
        names.removeIf(name -> others.stream().anyMatch(row -> row.speaksOf(note.text(), name.span())));
        names.sort(Comparator.comparing(Name::span));
        return names;
    }

    private static boolean guarded(Note note, Span span, DrugRow row) {
        return switch (row.guard()) {
            case NONE -> true;
            case CASE ->
                Character.isUpperCase(note.text().charAt(span.begin()))
                        || SIG.matcher(following(note, span)).find();
            case CONTEXT ->
                STRENGTH.matcher(following(note, span)).find()
                        || SIG.matcher(following(note, span)).find()
                        || note.section(span.begin()).kind() == Section.Kind.CURRENT_MEDICATIONS;
        };
    }

    private static String following(Note note, Span span) {
        return note.text().substring(span.end(), Math.min(note.text().length(), span.end() + 24));
    }

    /** Joins the ingredients of a cream into one mention. */
    private static List<Name> compounds(Note note, List<Name> names) {
        List<Name> joined = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            int last = i;
            while (last + 1 < names.size()
                    && PART_OF_COMPOUND
                            .matcher(note.text()
                                    .substring(
                                            names.get(last).span().end(),
                                            Math.max(
                                                    names.get(last).span().end(),
                                                    names.get(last + 1).span().begin())))
                            .find()) {
                last++;
            }
            boolean named = COMPOUND_BEFORE
                    .matcher(note.text()
                            .substring(
                                    Math.max(0, name.span().begin() - 14),
                                    name.span().begin()))
                    .find();
            joined.add(last > i || named ? compound(names.subList(i, last + 1)) : name);
            i = last;
        }
        return joined;
    }

    private static Name compound(List<Name> parts) {
        return new Name(
                new Span(
                        parts.get(0).span().begin(),
                        parts.get(parts.size() - 1).span().end()),
                Medication.Kind.COMPOUND,
                parts.stream()
                        .flatMap(part -> Arrays.stream(part.ingredient().split("\\+")))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("+")),
                COMPOUND_RULE,
                parts.get(0).negated());
    }

    /** A name in the text and the drug that it names. */
    private record Name(Span span, Medication.Kind kind, String ingredient, String rule, boolean negated) {}
}
