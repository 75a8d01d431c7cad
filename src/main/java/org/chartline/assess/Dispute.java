package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Rows;
import org.chartline.store.CaseFile;
import org.chartline.tag.Assertion;
import org.chartline.tag.DateMention;
import org.chartline.tag.DrugNames;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/**
 * A treatment that was asked for and is disputed, as the request, the UR decision and the IMR papers name it.
 *
 * @param treatment in the papers' words
 * @param family as {@code guidelines.tsv} writes it
 * @param repeat words that make it a repeat request ("additional")
 * @param first words that make it a first request ("initial trial")
 * @param decided the day of the UR decision, or the nearest to it that the papers give
 */
public record Dispute(
        String treatment,
        String family,
        String key,
        boolean repeat,
        boolean first,
        Optional<LocalDate> decided,
        List<Citation> named) {

    private static final Pattern FIRST = Pattern.compile(
            "(?i)\\b(?:initial|first|new)\\b[^.;]{0,20}?\\b(?:trial|request for|course|time|visits?|sessions?|treatments?|start)\\b|\\btrial of\\b|\\bnew start\\b|\\bevaluat\\w+ (?:and|&) treat");

    private static final Pattern AMOUNT =
            Pattern.compile("\\b(?:\\d{5}|[A-V]\\d{4})\\b|#\\s?\\d|\\b\\d ?[xX] ?\\d|[xX] ?\\d{1,2}\\b");

    private static final Pattern DONE =
            Pattern.compile("(?i)\\b(?:s/p|status post|after|failed|since|following|from)\\b");

    private static final Pattern TAKEN = Pattern.compile(
            "(?i)(?:^|[.;] )(?:(?:current|present|his|her|the) )?(?:medications|meds|medicines|drugs)(?: (?:include|are|list|taken))?\\s?:?\\s[^.;]{0,120}$");

    private static final int LINE = 200;

    /** Characters before a name in which words tell that it was done. */
    private static final int NEAR = 24;

    /** A row of {@code rules/decision-words.tsv}: how a letter marks what it decides on, after its name or before it. */
    private record Decision(String id, NotedAt where, Pattern pattern, String example, String counterExample) {}

    /** On which side of the treatment's name the words stand, within its line. */
    enum NotedAt {
        BEFORE,
        AFTER
    }

    private static final List<Decision> DECISIONS = Rows.read("decision-words", Decision.class);

    private static final DrugNames DRUGS = new DrugNames();

    /** One dispute for each family and drug, however many papers name it, in the order of the file. */
    static List<Dispute> of(CaseFile file) {
        Optional<LocalDate> decided = decided(file);
        Map<String, Dispute> disputes = new LinkedHashMap<>();
        for (TaggedDocument tagged : file.documents()) {
            if (names(tagged.document().type())
                    && tagged.document().samePatient().orElse(true)) {
                for (Mention mention : tagged.mentions()) {
                    asked(tagged.document(), mention)
                            .map(asked -> new Dispute(
                                    asked.treatment(),
                                    asked.family(),
                                    asked.key(),
                                    asked.repeat(),
                                    asked.first(),
                                    decided,
                                    asked.named()))
                            .ifPresent(dispute -> disputes.merge(dispute.key(), dispute, Dispute::merge));
                }
            }
        }
        return List.copyOf(disputes.values());
    }

    private static boolean names(DocumentType type) {
        return switch (type) {
            case RFA, UR_DECISION, IMR_APPLICATION, IMR_DETERMINATION -> true;
            default -> false;
        };
    }

    private static Optional<Dispute> asked(Document document, Mention mention) {
        if (!(mention instanceof Mention.Asserted asserted) || !inDispute(document, asserted)) {
            return Optional.empty();
        }
        String text = mention.evidence().text().replaceAll("\\s+", " ");
        Citation sentence = Citation.around(document, mention.evidence());
        if (mention instanceof Procedure procedure) {
            String name = amount(text, procedure);
            String family = Kinds.of(procedure);
            boolean repeat = sentence.quote()
                    .toLowerCase(Locale.ROOT)
                    .matches(
                            "(?s).*\\b(?:additional|further|continued?|repeat|extension|more|another|second|third)\\b.*");
            boolean first = document.type() == DocumentType.RFA
                    && FIRST.matcher(sentence.quote()).find();
            return Optional.of(new Dispute(name, family, family, repeat, first, Optional.empty(), List.of(sentence)));
        }
        if (mention instanceof Medication medication && medication.kind() != Medication.Kind.CLASS) {
            boolean opioid = DRUGS.classesOf(medication.ingredient()).contains("opioid");
            String family = opioid ? "medication:opioid" : "medication";
            String name = text
                    + medication.sig().strength().map(s -> " " + s.text()).orElse("")
                    + medication.sig().quantity().map(q -> " " + q.text()).orElse("");
            return Optional.of(new Dispute(
                    name,
                    family,
                    "medication " + medication.ingredient(),
                    false,
                    false,
                    Optional.empty(),
                    List.of(sentence)));
        }
        return Optional.empty();
    }

    /** In a form everything asked for is; in a letter what stands under its own heading or is said to be refused. */
    private static boolean inDispute(Document document, Mention.Asserted mention) {
        boolean refused = mention.assertion() == Assertion.DENIED || decides(document, mention);
        if (document.type() == DocumentType.UR_DECISION && !refused && listedAsTaken(document, mention)) {
            return false;
        }
        if (document.type() == DocumentType.UR_DECISION && decides(document, mention)) {
            return true;
        }
        boolean form = document.type() == DocumentType.RFA || document.type() == DocumentType.IMR_APPLICATION;
        boolean heading = mention.evidence()
                .cue()
                .map(cue -> cue.rule().equals("section-request"))
                .orElse(false);
        return mention.assertion() == Assertion.DENIED
                || mention.assertion() == Assertion.REQUESTED && (form || heading)
                || document.type() == DocumentType.RFA && listed(document, mention);
    }

    /** Whether the line of a letter lists it as what the patient takes. */
    static boolean listedAsTaken(Document document, Mention.Asserted mention) {
        String text = document.runningText();
        int begin = mention.evidence().span().begin();
        int line = Math.max(text.lastIndexOf('\n', begin) + 1, begin - LINE);
        return mention instanceof Medication
                && TAKEN.matcher(text.substring(line, begin)).find();
    }

    /** Whether the line of a request form names it with a code or an amount, as what is asked for is named. */
    private static boolean listed(Document document, Mention.Asserted mention) {
        boolean history = switch (mention.assertion()) {
            case NEGATED, OTHER, HYPOTHETICAL -> true;
            case PAST, PRESENT, REQUESTED, DENIED -> false;
        };
        String text = document.runningText();
        int begin = mention.evidence().span().begin();
        int line = text.lastIndexOf('\n', begin) + 1;
        int end = text.indexOf('\n', begin);
        boolean done = DONE.matcher(text.substring(Math.max(line, begin - NEAR), begin))
                .find();
        String after = text.substring(begin, end < 0 ? text.length() : end);
        return !history && !done && AMOUNT.matcher(after).find();
    }

    /** Whether the line of a letter says that it decides on the treatment; what was had or never had is history. */
    static boolean decides(Document document, Mention.Asserted mention) {
        boolean history = switch (mention.assertion()) {
            case PAST, NEGATED, OTHER, HYPOTHETICAL -> true;
            case PRESENT, REQUESTED, DENIED -> false;
        };
        String text = document.runningText();
        int begin = mention.evidence().span().begin();
        int line = text.lastIndexOf('\n', begin) + 1;
        int end = text.indexOf('\n', begin);
        String before = text.substring(line, begin);
        String after = text.substring(begin, end < 0 ? text.length() : end);
        return !history
                && DECISIONS.stream()
                        .anyMatch(row -> row.pattern()
                                .matcher(row.where() == NotedAt.BEFORE ? before : after)
                                .find());
    }

    private static String amount(String name, Procedure procedure) {
        StringBuilder amount = new StringBuilder(name);
        procedure.frequency().ifPresent(f -> amount.append(' ').append(f.text()));
        procedure.duration().ifPresent(d -> amount.append(" x ").append(d.text()));
        procedure.count().ifPresent(c -> amount.append(" (").append(c.text()).append(')'));
        procedure.site().ifPresent(s -> amount.append(", ").append(s.text()));
        return amount.toString().replaceAll("\\s+", " ");
    }

    /** The fuller wording stays, all places are kept. */
    private static Dispute merge(Dispute one, Dispute other) {
        List<Citation> named = new ArrayList<>(one.named);
        named.addAll(other.named);
        Dispute fuller = other.treatment.length() > one.treatment.length() ? other : one;
        return new Dispute(
                fuller.treatment,
                one.family,
                one.key,
                one.repeat || other.repeat,
                one.first || other.first,
                one.decided,
                List.copyOf(named));
    }

    /** The UR's day selects the rule; without a UR letter the IMR's, then the request's. */
    private static Optional<LocalDate> decided(CaseFile file) {
        for (DocumentType type : List.of(
                DocumentType.UR_DECISION,
                DocumentType.IMR_DETERMINATION,
                DocumentType.IMR_APPLICATION,
                DocumentType.RFA)) {
            Optional<LocalDate> day = file.documents().stream()
                    .map(TaggedDocument::document)
                    .filter(document -> document.type() == type && document.ofThePatient())
                    .flatMap(document -> document.serviceDate().stream())
                    .map(date -> date.earliest())
                    .findFirst();
            if (day.isPresent()) {
                return day;
            }
        }
        return namedDecision(file);
    }

    /** The day that some paper gives the UR decision, where none of the papers is itself dated. */
    private static Optional<LocalDate> namedDecision(CaseFile file) {
        return file.documents().stream()
                .filter(tagged -> tagged.document().ofThePatient())
                .flatMap(tagged -> tagged.mentions().stream())
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.role() == DateMention.Role.UR)
                .map(date -> date.value().earliest())
                .findFirst();
    }
}
