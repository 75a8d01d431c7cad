package org.chartline.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chartline.assess.Assessment;
import org.chartline.divide.Cue;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/**
 * Drafts the clinical case summary in the register of real letters: third person, past tense, long dates, nothing that
 * is not cited, no conclusion. A slot without evidence says so with the coverage.
 */
final class SummaryWriter {

    private static final DrugNames DRUGS = new DrugNames();

    /** "PT" keeps its capitals; longer names are the same treatment however they are written. */
    private static final int LONGEST_ABBREVIATION = 4;

    private final Timeline timeline;
    private final CaseFacts facts;
    private final List<Assessment> assessments;
    private final Coverage coverage;
    private final List<Sentence> sentences = new ArrayList<>();

    private SummaryWriter(Timeline timeline, CaseFacts facts, List<Assessment> assessments, Coverage coverage) {
        this.timeline = timeline;
        this.facts = facts;
        this.assessments = assessments;
        this.coverage = coverage;
    }

    static Summary write(Timeline timeline, CaseFacts facts, List<Assessment> assessments, Coverage coverage) {
        SummaryWriter writer = new SummaryWriter(timeline, facts, assessments, coverage);
        writer.applicant();
        writer.treatments();
        writer.decision();
        writer.appeal();
        writer.visits();
        return new Summary(writer.sentences);
    }

    private void applicant() {
        List<Citation> places = new ArrayList<>();
        StringBuilder text = new StringBuilder("The applicant is a ");
        facts.represented().ifPresent(c -> places.add(c.citation()));
        text.append(facts.represented().isPresent() ? "represented " : "");
        text.append(cited(facts.occupation(), places)
                .map(o -> o.toLowerCase(Locale.ROOT))
                .orElse("worker"));
        text.append(" who has filed a claim");
        cited(facts.mechanism(), places)
                .ifPresent(m -> text.append(" reportedly associated with the following mechanism: “")
                        .append(m)
                        .append("”"));
        facts.injury().ifPresent(injury -> {
            places.add(injury.citation());
            text.append(", with a reported date of injury of ")
                    .append(LongDate.of(org.chartline.divide.PartialDate.parse(injury.value())));
        });
        if (places.isEmpty()) {
            notFound("Occupation, mechanism and date of injury");
            return;
        }
        sentences.add(Sentence.of(text.append('.').toString(), places));
        if (facts.injury().isEmpty()) {
            notFound("Date of injury");
        }
        if (facts.occupation().isEmpty()) {
            notFound("Occupation");
        }
    }

    private static Optional<String> cited(Optional<CaseFacts.Cited> fact, List<Citation> places) {
        fact.ifPresent(f -> places.add(f.citation()));
        return fact.map(CaseFacts.Cited::value);
    }

    /** Classes and families, each once, as first-hand records name them. */
    private void treatments() {
        Map<String, Citation> treated = new LinkedHashMap<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            boolean counts = tagged.document().provenance().firstHand()
                    && tagged.document().type() != DocumentType.RFA
                    && tagged.document().samePatient().orElse(true);
            for (Mention mention : counts ? tagged.mentions() : List.<Mention>of()) {
                if (mention instanceof Mention.Asserted asserted
                        && (asserted.assertion() == Assertion.PRESENT || asserted.assertion() == Assertion.PAST)) {
                    treatment(mention)
                            .ifPresent(t -> treated.putIfAbsent(t, Citation.of(tagged.document(), mention.evidence())));
                }
            }
        }
        if (treated.isEmpty()) {
            notFound("Treatment to date");
        } else {
            sentences.add(Sentence.of(
                    "Thus far, the applicant has been treated with the following, as the treating records name it: "
                            + String.join("; ", treated.keySet()) + ".",
                    List.copyOf(treated.values())));
        }
    }

    private static Optional<String> treatment(Mention mention) {
        if (mention instanceof Medication medication && medication.kind() == Medication.Kind.DRUG) {
            return DRUGS.classesOf(medication.ingredient()).stream().findFirst().map(c -> c + " medication");
        }
        if (mention instanceof Procedure procedure && ofTheInjury(procedure)) {
            String words = mention.evidence().text().replaceAll("\\s+", " ");
            return Optional.of(
                    "“" + (words.length() > LONGEST_ABBREVIATION ? words.toLowerCase(Locale.ROOT) : words) + "”");
        }
        return Optional.empty();
    }

    /** Treatment in the records' own words; an operation of the past may have been for something else. */
    private static boolean ofTheInjury(Procedure procedure) {
        return switch (procedure.family()) {
            case ACUPUNCTURE, CHIROPRACTIC, PHYSICAL_MEDICINE, INJECTION, STIMULATION -> true;
            case SURGERY -> procedure.assertion() == Assertion.PRESENT;
            default -> false;
        };
    }

    private void decision() {
        List<Document> letters = documents(DocumentType.UR_DECISION);
        for (Document letter : letters) {
            List<Assessment> refused = assessments.stream()
                    .filter(a -> a.dispute().named().stream()
                            .anyMatch(c -> c.document().equals(letter.id())))
                    .toList();
            List<Citation> places = new ArrayList<>(dated(letter));
            refused.forEach(a -> places.addAll(a.dispute().named()));
            String what = refused.stream()
                    .map(a -> "“" + a.dispute().treatment() + "”")
                    .collect(Collectors.joining(" and "));
            if (!refused.isEmpty()) {
                sentences.add(Sentence.of(
                        "In a Utilization Review " + on(letter)
                                + ", the claims administrator reportedly failed to approve a request for " + what + ".",
                        places));
            }
        }
        if (letters.isEmpty()) {
            notFound("The Utilization Review decision");
        }
    }

    private void appeal() {
        List<Document> applications = documents(DocumentType.IMR_APPLICATION);
        if (applications.isEmpty()) {
            notFound("The application for Independent Medical Review");
        }
        for (Document application : applications) {
            List<Citation> places = new ArrayList<>(dated(application));
            facts.represented().ifPresent(c -> places.add(c.citation()));
            sentences.add(Sentence.of(
                    "The decision was subsequently appealed by an application for Independent Medical Review "
                            + on(application) + ".",
                    places));
        }
    }

    /** Newest first, one sentence for each kind of fact. */
    private void visits() {
        List<Visit> visits = timeline.visits();
        if (visits.isEmpty()) {
            notFound("A report of an examination or treatment");
        }
        for (int i = visits.size() - 1; i >= 0; i--) {
            visit(visits.get(i));
        }
    }

    private void visit(Visit visit) {
        String intro = "In " + article(visit.document()) + " " + on(visit.document());
        int before = sentences.size();
        if (visit.copiedFrom().isPresent()) {
            sentences.add(
                    Sentence.of(intro + ", an earlier report was seemingly carried forward.", dated(visit.document())));
            return;
        }
        said(
                visit,
                intro + ", pain was rated ",
                visit.pain().stream()
                        .map(fact -> new Quote(pain(fact.mention()), fact.citation()))
                        .toList());
        said(
                visit,
                intro + ", the applicant was noted to be using ",
                visit.medications().stream()
                        .map(use -> new Quote(medication(use), use.citation()))
                        .toList());
        said(visit, intro + ", as to function it was noted: ", quotes(visit.function(), Function.class));
        said(
                visit,
                intro + ", as to work it was noted: ",
                quotes(visit.workStatus(), org.chartline.tag.WorkStatus.class));
        said(visit, intro + ", the following was sought: ", quotes(visit.plan(), Procedure.class));
        if (sentences.size() == before) {
            sentences.add(Sentence.of(intro + ", the applicant was seen.", dated(visit.document())));
        }
    }

    /** Words of a visit and where they stand. */
    private record Quote(String words, Citation citation) {}

    private static <M extends Mention> List<Quote> quotes(List<Fact<M>> facts, Class<M> kind) {
        return facts.stream()
                .map(fact -> new Quote(
                        "“" + kind.cast(fact.mention()).evidence().text().replaceAll("\\s+", " ") + "”",
                        fact.citation()))
                .toList();
    }

    private void said(Visit visit, String intro, List<Quote> quotes) {
        if (quotes.isEmpty()) {
            return;
        }
        List<Citation> places = new ArrayList<>(dated(visit.document()));
        quotes.forEach(quote -> places.add(quote.citation()));
        String words = quotes.stream().map(Quote::words).distinct().collect(Collectors.joining("; "));
        sentences.add(Sentence.of(intro + words + (words.endsWith(".") ? "" : "."), places));
    }

    private static String pain(PainScore pain) {
        String score = pain.evidence().text().replaceAll("\\s+", " ");
        return switch (pain.context()) {
            case UNSPECIFIED -> score;
            case WITH_MEDICATION -> score + " with medication";
            case WITHOUT_MEDICATION -> score + " off medication";
            default -> score + " (" + pain.context() + ")";
        };
    }

    private static String medication(MedicationUse use) {
        Medication medication = use.medication();
        StringBuilder words = new StringBuilder(medication.evidence().text());
        medication.sig().strength().ifPresent(s -> words.append(' ').append(s.text()));
        medication.sig().frequency().ifPresent(f -> words.append(' ').append(f.text()));
        return words.toString().replaceAll("\\s+", " ");
    }

    private List<Document> documents(DocumentType type) {
        return timeline.caseFile().documents().stream()
                .map(TaggedDocument::document)
                .filter(document ->
                        document.type() == type && document.duplicateOf().isEmpty() && document.ofThePatient())
                .toList();
    }

    private static String article(Document document) {
        String type = document.type().toString().replace("ame-qme", "AME/QME").replace('-', ' ');
        return ("aeiouA".indexOf(type.charAt(0)) >= 0 ? "an " : "a ") + type;
    }

    private static String on(Document document) {
        return document.serviceDate().map(date -> "of " + LongDate.of(date)).orElse("without a date");
    }

    /** Where the document's own date stands. */
    private static List<Citation> dated(Document document) {
        return document.cues().stream()
                .filter(cue -> cue.what().equals("service-date"))
                .map(Cue::place)
                .map(place -> Citation.of(document, place))
                .limit(1)
                .toList();
    }

    private void notFound(String what) {
        sentences.add(Sentence.of(what + ": " + coverage.notFound() + ".", List.of()));
    }
}
