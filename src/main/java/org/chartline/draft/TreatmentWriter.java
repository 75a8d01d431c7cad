package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.tag.Assertion;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** Treatment to date by class, each once, with the amount where the treating records give one and only one. */
final class TreatmentWriter {

    private static final int LONGEST_ABBREVIATION = 5;

    private static final DrugNames DRUGS = new DrugNames();

    /** A row of {@code rules/summary-classes.tsv}: a class of drugs given for injuries, and what a letter calls it. */
    private record ClassLabel(String name, String label) {}

    private static final Map<String, String> LABELS = Rows.read("summary-classes", ClassLabel.class).stream()
            .collect(Collectors.toMap(ClassLabel::name, ClassLabel::label));

    private final Map<String, Citation> classes = new TreeMap<>();
    private final Map<Procedure.Family, List<Had>> courses = new LinkedHashMap<>();
    private Optional<Citation> permanent = Optional.empty();
    private List<Clause> clauses = List.of();

    /** A treatment that was had, where it is named and where its amount stands. */
    private record Had(Citation name, Optional<Citation> amount) {}

    static Sentence write(Timeline timeline, Naming naming, Coverage coverage) {
        TreatmentWriter writer = new TreatmentWriter();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (counts(tagged.document()) && !beforeInjury(timeline, tagged.document())) {
                writer.clauses = Clauses.of(tagged.document());
                tagged.mentions().forEach(mention -> writer.add(tagged.document(), mention));
            }
        }
        return writer.sentence(naming, coverage);
    }

    private static boolean beforeInjury(Timeline timeline, Document document) {
        return timeline.injury()
                .filter(injury -> document.serviceDate()
                        .filter(day -> day.latest().isBefore(injury.earliest()))
                        .isPresent())
                .isPresent();
    }

    /** A record without a date, of another patient or copied is no first-hand evidence of its own. */
    static boolean counts(Document document) {
        return document.provenance().firstHand()
                && document.serviceDate().isPresent()
                && document.type() != DocumentType.RFA
                && document.type() != DocumentType.BILLING
                && document.duplicateOf().isEmpty()
                && document.samePatient().orElse(true);
    }

    private void add(Document document, Mention mention) {
        if (!(mention instanceof Mention.Asserted asserted)
                || asserted.assertion() != Assertion.PRESENT && asserted.assertion() != Assertion.PAST) {
            return;
        }
        if (mention instanceof Medication medication
                && medication.kind() == Medication.Kind.DRUG
                && prescribes(document)) {
            Set<String> named = DRUGS.ingredient(mention.evidence().text())
                    .map(DRUGS::classesOf)
                    .orElse(Set.of());
            DRUGS.classesOf(medication.ingredient()).stream()
                    .filter(named::contains)
                    .filter(LABELS::containsKey)
                    .findFirst()
                    .ifPresent(name -> classes.putIfAbsent(name, Citation.of(document, mention.evidence())));
        }
        if (mention instanceof Procedure procedure
                && ofTheInjury(procedure)
                && treats(document)
                && clauses.stream().noneMatch(clause -> clause.holds(mention) && NotHad.in(clause.text()))) {
            courses.computeIfAbsent(procedure.family(), family -> new ArrayList<>())
                    .add(new Had(Citation.of(document, mention.evidence()), amount(document, procedure)));
        }
        if (mention instanceof WorkStatus work
                && work.permanence()
                        .filter(WorkStatus.Permanence.PERMANENT::equals)
                        .isPresent()
                && mention.evidence().text().toLowerCase(Locale.ROOT).contains("permanent")
                && permanent.isEmpty()) {
            permanent = Optional.of(Citation.of(document, mention.evidence()));
        }
    }

    /** A test names what it looks for. */
    private static boolean treats(Document document) {
        return switch (document.type()) {
            case IMAGING_REPORT, ELECTRODIAGNOSTIC_REPORT, LAB_REPORT -> false;
            default -> true;
        };
    }

    /** What is given for an operation, or found in the urine, is not prescribed (brief, traps 18 and 19). */
    private static boolean prescribes(Document document) {
        return document.type() != DocumentType.OPERATIVE_REPORT && document.type() != DocumentType.LAB_REPORT;
    }

    /** Operations are named visit by visit: one of the past may have been for something else. */
    private static boolean ofTheInjury(Procedure procedure) {
        return switch (procedure.family()) {
            case ACUPUNCTURE, CHIROPRACTIC, PHYSICAL_MEDICINE, INJECTION, STIMULATION, BEHAVIOURAL -> true;
            default -> false;
        };
    }

    private static Optional<Citation> amount(Document document, Procedure procedure) {
        boolean sessions = switch (procedure.family()) {
            case ACUPUNCTURE, CHIROPRACTIC, PHYSICAL_MEDICINE, BEHAVIOURAL -> true;
            default -> false;
        };
        return procedure.count().filter(count -> sessions).map(count -> {
            Span span = count.span();
            return Citation.of(document, document.place(span.begin(), span.end()));
        });
    }

    private Sentence sentence(Naming naming, Coverage coverage) {
        if (classes.isEmpty() && courses.isEmpty() && permanent.isEmpty()) {
            return coverage.missing("Treatment to date", Slot.TREATMENT);
        }
        Wording wording = new Wording()
                .say("Thus far, the " + naming.words()
                        + " has been treated with the following, as the treating records name it: ");
        String[] between = {""};
        classes.forEach((name, place) -> {
            wording.say(between[0] + LABELS.get(name)).cite(place);
            between[0] = "; ";
        });
        courses.values().forEach(course -> {
            wording.say(between[0]);
            course(wording, course);
            between[0] = "; ";
        });
        permanent.ifPresent(place -> wording.say(
                        (between[0].isEmpty() ? "" : "; and ") + "the apparent imposition of lasting restrictions, ")
                .quote(place));
        return wording.end(Slot.TREATMENT);
    }

    /** A count that the records give differently is not known. */
    private static void course(Wording wording, List<Had> course) {
        List<Had> counted =
                course.stream().filter(had -> had.amount().isPresent()).toList();
        boolean one = counted.stream()
                        .map(had -> had.amount().map(Wording::plain))
                        .distinct()
                        .count()
                == 1;
        if (one) {
            Had had = counted.get(0);
            had.amount().ifPresent(wording::small);
            wording.say(" sessions of ");
            name(wording, had.name());
        } else {
            wording.say(
                    counted.isEmpty() ? "unspecified amounts of " : "amounts, given differently by the records, of ");
            name(wording, commonest(course));
        }
    }

    /** What the records call it most often. */
    private static Citation commonest(List<Had> course) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        course.forEach(had -> counts.merge(key(had), 1, Integer::sum));
        Had most = course.get(0);
        for (Had had : course) {
            most = counts.getOrDefault(key(had), 0) > counts.getOrDefault(key(most), 0) ? had : most;
        }
        return most.name();
    }

    private static String key(Had had) {
        return Wording.plain(had.name()).toLowerCase(Locale.ROOT);
    }

    private static void name(Wording wording, Citation place) {
        boolean abbreviation = place.quote().length() <= LONGEST_ABBREVIATION
                && place.quote().equals(place.quote().toUpperCase(Locale.ROOT));
        if (abbreviation) {
            wording.words(place);
        } else {
            wording.small(place);
        }
    }
}
