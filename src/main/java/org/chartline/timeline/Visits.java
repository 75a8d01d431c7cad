package org.chartline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;

/** Makes visits of the documents that one examination or treatment was written up in. */
final class Visits {

    private Visits() {}

    /** Oldest first; second copies and other people's pages have none. */
    static List<Visit> of(List<TaggedDocument> documents) {
        return documents.stream()
                .filter(tagged -> isVisit(tagged.document()))
                .map(Visits::visit)
                .sorted(Comparator.comparing(Visit::date)
                        .thenComparing(v -> v.document().id()))
                .toList();
    }

    /**
     * The days that documents tell of besides their own: entries of a review of records, rows of a treatment sheet,
     * columns of a comparison; and what records that are no examination tell of their own day.
     */
    static List<Visit> told(List<TaggedDocument> documents) {
        List<Visit> told = new ArrayList<>();
        for (TaggedDocument tagged : documents) {
            if (isVisit(tagged.document())) {
                told.addAll(otherDays(tagged));
            }
            recorded(tagged).ifPresent(told::add);
        }
        return told.stream().sorted(Comparator.comparing(Visit::date)).toList();
    }

    private static List<Visit> otherDays(TaggedDocument tagged) {
        Map<PartialDate, List<Entries.Entry>> days = new TreeMap<>();
        for (Entries.Entry entry : Entries.of(tagged).entries()) {
            entry.day()
                    .ifPresent(day ->
                            days.computeIfAbsent(day, d -> new ArrayList<>()).add(entry));
        }
        Optional<PartialDate> own = tagged.document().serviceDate();
        SessionTable sessions = SessionTable.of(tagged);
        sessions.days().stream()
                .filter(day -> !own.equals(Optional.of(day)))
                .forEach(day -> days.computeIfAbsent(day, d -> new ArrayList<>()));
        DatedTable table = DatedTable.of(tagged);
        List<Visit> told = new ArrayList<>();
        days.forEach((day, entries) -> told.add(told(tagged, day, entries, table, sessions)));
        return told;
    }

    private static Visit told(
            TaggedDocument tagged,
            PartialDate day,
            List<Entries.Entry> entries,
            DatedTable table,
            SessionTable sessions) {
        Document document = tagged.document();
        List<Mention> own = tagged.mentions().stream()
                .filter(mention -> entries.stream().anyMatch(entry -> entry.holds(mention)))
                .toList();
        return new Visit(
                day,
                document,
                medications(document, own),
                facts(document, own, WorkStatus.class, Visits::happened),
                both(
                        facts(
                                document,
                                own,
                                PainScore.class,
                                pain -> pain.assertion().isEmpty()),
                        both(
                                table.pain(document, cell -> cell.day().equals(Optional.of(day))),
                                sessions.pain(document, day))),
                facts(document, own, Function.class, Visits::happened),
                Measures.of(document, table, cell -> cell.day().equals(Optional.of(day)), entries),
                List.of(),
                false);
    }

    /** Scores before and after a procedure, a questionnaire, a slip for the employer: no visit, but of a day. */
    private static Optional<Visit> recorded(TaggedDocument tagged) {
        Document document = tagged.document();
        boolean procedure = document.type() == DocumentType.OPERATIVE_REPORT;
        boolean form = document.type() == DocumentType.QUESTIONNAIRE;
        boolean other = document.type() == DocumentType.OTHER && ofCare(document.provenance());
        if (!(procedure || form || other) || !countsOnce(document)) {
            return Optional.empty();
        }
        Visit all = visit(tagged);
        return Optional.of(new Visit(
                all.date(),
                document,
                other ? directed(all.medications()) : List.of(),
                other ? all.workStatus() : List.of(),
                form ? marked(document, all.pain()) : all.pain(),
                other ? all.function() : List.of(),
                form ? scored(all.measures()) : other ? all.measures() : List.of(),
                List.of(),
                false));
    }

    private static boolean ofCare(Provenance provenance) {
        return switch (provenance) {
            case TREATING, CONSULT, DIAGNOSTIC, UNKNOWN -> true;
            case THERAPY, AME_QME, PHARMACY, UR, IMR, LEGAL, BILLING -> false;
        };
    }

    /** An agreement names drugs that nobody takes. */
    private static List<MedicationUse> directed(List<MedicationUse> uses) {
        return uses.stream()
                .filter(use -> use.unitsPerDay().isPresent()
                        || use.medication().sig().strength().isPresent())
                .toList();
    }

    /** Of the numbers printed for an answer only the circled one is one. */
    private static List<Fact<PainScore>> marked(Document document, List<Fact<PainScore>> pain) {
        return pain.stream()
                .filter(fact -> fact.mention().evidence().rule().endsWith(":circled")
                        || !onScale(document, fact.mention().evidence().span()))
                .toList();
    }

    private static boolean onScale(Document document, Span number) {
        String text = document.runningText();
        String before = text.substring(Math.max(0, number.begin() - 6), number.begin());
        String after = text.substring(number.end(), Math.min(text.length(), number.end() + 6));
        return before.matches("(?s).*\\d\\)?[ \\t]+\\(?") || after.matches("(?s)\\)?[ \\t]+\\(?\\d.*");
    }

    private static List<Measure> scored(List<Measure> measures) {
        return measures.stream().filter(measure -> measure.mcid().isPresent()).toList();
    }

    private static boolean happened(Mention.Asserted mention) {
        return mention.assertion() == Assertion.PRESENT || mention.assertion() == Assertion.PAST;
    }

    private static boolean isVisit(Document document) {
        boolean seen = switch (document.type()) {
            case PROGRESS_REPORT,
                    PERMANENT_STATIONARY_REPORT,
                    FIRST_REPORT,
                    CONSULTATION,
                    AME_QME_REPORT,
                    THERAPY_NOTE,
                    ACUPUNCTURE_NOTE,
                    CHIROPRACTIC_NOTE,
                    PSYCH_REPORT -> true;
            case OTHER -> document.provenance() == Provenance.THERAPY;
            default -> false;
        };
        return seen && countsOnce(document);
    }

    private static boolean countsOnce(Document document) {
        return document.serviceDate().isPresent()
                && document.duplicateOf().isEmpty()
                && document.samePatient().orElse(true);
    }

    private static Visit visit(TaggedDocument tagged) {
        Entries entries = Entries.of(tagged);
        Document document = tagged.document();
        List<Mention> own = tagged.mentions().stream()
                .filter(mention -> entries.holding(mention).isEmpty())
                .filter(mention -> !(mention instanceof Medication medication)
                        || !NotCurrent.underAnotherHeading(document, medication))
                .toList();
        DatedTable table = DatedTable.of(tagged);
        return new Visit(
                document.serviceDate().orElseThrow(),
                document,
                medications(document, own),
                facts(document, own, WorkStatus.class, work -> present(work) && !NotCurrent.formerWork(document, work)),
                both(
                        facts(document, own, PainScore.class, pain -> ofToday(document, pain)),
                        both(
                                table.pain(document, DatedTable.Cell::own),
                                SessionTable.of(tagged)
                                        .pain(document, document.serviceDate().orElseThrow()))),
                facts(document, own, Function.class, Visits::present),
                Measures.of(document, table, at -> entries.holding(at).isEmpty()),
                facts(document, own, Procedure.class, procedure -> procedure.assertion() == Assertion.REQUESTED),
                own.stream().anyMatch(mention -> opioidEnded(document, mention)));
    }

    /** "Her last Norco was on July 22": of the opioids that the visit names this one is over. */
    private static boolean opioidEnded(Document document, Mention mention) {
        return mention instanceof Medication medication
                && medication.kind() == Medication.Kind.DRUG
                && MmeTable.CDC_2022.of(medication).isPresent()
                && NotCurrent.ended(document, medication);
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** A score with a context of its own is not compared with today's. */
    private static boolean ofToday(Document document, PainScore pain) {
        boolean plain = pain.context() == PainScore.Context.UNSPECIFIED
                || pain.context() == PainScore.Context.CURRENT
                || pain.context() == PainScore.Context.BEFORE;
        Span span = pain.evidence().span();
        String text = document.runningText();
        boolean quoted = document.type() == DocumentType.AME_QME_REPORT && quoted(text, span);
        return pain.assertion().isEmpty() && !quoted && !(plain && FormerValues.says(text, span.begin(), span.end()));
    }

    /** An evaluator quotes what others wrote. */
    private static boolean quoted(String text, Span span) {
        String before = text.substring(Math.max(0, span.begin() - 120), span.begin());
        int open = Math.max(before.lastIndexOf('“'), before.lastIndexOf('"'));
        return open >= 0
                && before.indexOf('”', open) < 0
                && before.substring(0, open).chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private static boolean present(Mention.Asserted mention) {
        return mention.assertion() == Assertion.PRESENT;
    }

    private static <M extends Mention> List<Fact<M>> facts(
            Document document, List<Mention> mentions, Class<M> kind, java.util.function.Predicate<M> holds) {
        List<Fact<M>> facts = new ArrayList<>();
        for (Mention mention : mentions) {
            if (kind.isInstance(mention) && holds.test(kind.cast(mention))) {
                facts.add(new Fact<>(kind.cast(mention), Citation.of(document, mention.evidence())));
            }
        }
        return facts;
    }

    /** Each drug once: of several mentions the one of which most is said. A stop at the visit is kept as such. */
    private static List<MedicationUse> medications(Document document, List<Mention> mentions) {
        Map<String, MedicationUse> uses = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention instanceof Medication medication
                    && medication.kind() != Medication.Kind.CLASS
                    && (medication.assertion() == Assertion.PRESENT || prescribed(document, medication))
                    && (medication.change().isPresent() || !NotCurrent.says(document, medication))
                    && (said(document, medication) > 0 || !givenUp(document, mentions, medication))) {
                uses.merge(
                        medication.ingredient(),
                        use(document, withStrength(mentions, medication)),
                        (one, other) -> said(document, other) > said(document, one)
                                ? merged(document, other, one)
                                : merged(document, one, other));
            }
        }
        return List.copyOf(uses.values());
    }

    /** Full directions in the plan of who treats, which no word makes a request, are a prescription. */
    private static boolean prescribed(Document document, Medication medication) {
        boolean wordless = medication
                .evidence()
                .cue()
                .filter(cue -> cue.rule().equals("assertion-model"))
                .isPresent();
        return medication.assertion() == Assertion.REQUESTED
                && wordless
                && document.provenance() == Provenance.TREATING
                && medication.change().filter(Medication.Change.START::equals).isEmpty()
                && medication.sig().strength().isPresent()
                && medication.sig().frequency().isPresent();
    }

    /** A drug named without its strength has that which its other mentions agree on, ordered or taken. */
    private static Medication withStrength(List<Mention> mentions, Medication named) {
        if (named.sig().strength().isPresent()) {
            return named;
        }
        List<Medication.Sig> sigs = mentions.stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(other -> other.ingredient().equals(named.ingredient()))
                .filter(other -> other.assertion() == Assertion.PRESENT || other.assertion() == Assertion.REQUESTED)
                .map(Medication::sig)
                .filter(sig -> sig.strength().isPresent())
                .toList();
        long different = sigs.stream()
                .map(sig -> sig.strength().orElseThrow().text().replaceAll("[^0-9./]", ""))
                .distinct()
                .count();
        return different == 1 ? with(named, named.sig().strengthOf(sigs.get(0))) : named;
    }

    private static Medication with(Medication named, Medication.Sig sig) {
        return new Medication(
                named.evidence(),
                named.kind(),
                named.ingredient(),
                named.assertion(),
                sig,
                named.change(),
                named.allergy());
    }

    /** What another mention of the visit says of amounts and times where the first does not. */
    private static MedicationUse merged(Document document, MedicationUse one, MedicationUse other) {
        Medication medication = one.medication();
        return use(
                document,
                new Medication(
                        medication.evidence(),
                        medication.kind(),
                        medication.ingredient(),
                        medication.assertion(),
                        medication.sig().or(other.medication().sig()),
                        medication.change().or(other.medication()::change),
                        medication.allergy()));
    }

    private static MedicationUse use(Document document, Medication written) {
        return MedicationUse.of(document, written);
    }

    /** Of a drug that the visit elsewhere says is given up, a bare name tells no use. */
    private static boolean givenUp(Document document, List<Mention> mentions, Medication named) {
        return mentions.stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(other -> other.ingredient().equals(named.ingredient()))
                .anyMatch(other -> other.assertion() == Assertion.PAST
                        || other.assertion() == Assertion.REQUESTED
                        || NotCurrent.says(document, other));
    }

    private static int said(Document document, MedicationUse use) {
        return said(document, use.medication());
    }

    private static int said(Document document, Medication medication) {
        int said = 0;
        for (Optional<?> part : List.of(
                medication.sig().strength(),
                medication.sig().frequency(),
                medication.sig().quantity())) {
            said += part.isPresent() ? 2 : 0;
        }
        boolean now = medication.change().isPresent() && !NotCurrent.later(document, medication);
        return said + (now ? 1 : 0);
    }
}
