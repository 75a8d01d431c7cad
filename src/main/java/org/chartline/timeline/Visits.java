package org.chartline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
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

    /** The days that documents tell of besides their own: entries of a review of records, rows of a treatment sheet. */
    static List<Visit> told(List<TaggedDocument> documents) {
        List<Visit> told = new ArrayList<>();
        for (TaggedDocument tagged : documents) {
            Map<PartialDate, List<Entries.Entry>> days = new TreeMap<>();
            if (isVisit(tagged.document())) {
                for (Entries.Entry entry : Entries.of(tagged).entries()) {
                    days.computeIfAbsent(entry.date().value(), day -> new ArrayList<>())
                            .add(entry);
                }
            }
            days.forEach((day, entries) -> told.add(told(tagged, day, entries)));
        }
        return told.stream().sorted(Comparator.comparing(Visit::date)).toList();
    }

    private static Visit told(TaggedDocument tagged, PartialDate day, List<Entries.Entry> entries) {
        Document document = tagged.document();
        List<Mention> own = tagged.mentions().stream()
                .filter(mention -> entries.stream()
                        .anyMatch(entry -> entry.holds(mention.evidence().span().begin())))
                .toList();
        return new Visit(
                day,
                document,
                medications(document, own),
                facts(document, own, WorkStatus.class, Visits::happened),
                facts(document, own, PainScore.class, pain -> pain.assertion().isEmpty()),
                facts(document, own, Function.class, Visits::happened),
                measures(document, entries),
                List.of());
    }

    private static List<Measure> measures(Document document, List<Entries.Entry> entries) {
        String text = document.runningText();
        return entries.stream()
                .flatMap(entry -> Measures.of(document, text, entry.begin(), entry.end()).stream())
                .toList();
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
        return seen
                && document.serviceDate().isPresent()
                && document.duplicateOf().isEmpty()
                && document.samePatient().orElse(true);
    }

    private static Visit visit(TaggedDocument tagged) {
        Entries entries = Entries.of(tagged);
        List<Mention> own = tagged.mentions().stream()
                .filter(mention -> entries.holding(mention).isEmpty())
                .toList();
        Document document = tagged.document();
        return new Visit(
                document.serviceDate().orElseThrow(),
                document,
                medications(document, own),
                facts(document, own, WorkStatus.class, work -> present(work) && !NotCurrent.formerWork(document, work)),
                facts(document, own, PainScore.class, pain -> pain.assertion().isEmpty()),
                facts(document, own, Function.class, Visits::present),
                Measures.of(document, at -> entries.holding(at).isEmpty()),
                facts(document, own, Procedure.class, procedure -> procedure.assertion() == Assertion.REQUESTED));
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
                    && medication.assertion() == Assertion.PRESENT
                    && (medication.change().isPresent() || !NotCurrent.says(document, medication))
                    && (said(medication) > 0 || !givenUp(document, mentions, medication))) {
                uses.merge(
                        medication.ingredient(),
                        use(document, medication),
                        (one, other) ->
                                said(other) > said(one) ? merged(document, other, one) : merged(document, one, other));
            }
        }
        return List.copyOf(uses.values());
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

    private static int said(MedicationUse use) {
        return said(use.medication());
    }

    private static int said(Medication medication) {
        int said = 0;
        for (Optional<?> part : List.of(
                medication.sig().strength(),
                medication.sig().frequency(),
                medication.sig().quantity())) {
            said += part.isPresent() ? 2 : 0;
        }
        return said + (medication.change().isPresent() ? 1 : 0);
    }
}
