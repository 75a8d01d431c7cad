package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Timeline;

/**
 * Holds what letters and request forms claim against what the treating records say, and notes against other notes and
 * results: the door to the searches of this package.
 */
public final class Contradictions {

    /** An attorney speaks for the patient. */
    private static final Pattern REPRESENTS = Pattern.compile(
            "(?i)\\b(?:attorneys? (?:for|at law)|law (?:offices?|firm|corporation)|(?:this office|we|I) represents?|(?:our|my) client|Esq)\\b");

    private Contradictions() {}

    /** Each pair once, in the order of the file; of one document's claims of a kind, alike in words, the first. */
    public static List<Contradiction> of(Timeline timeline) {
        Records records = Records.of(timeline);
        SideClaims sides = new SideClaims(records);
        CountClaims sessions = new CountClaims(records);
        DrugScreens screens = new DrugScreens(records);
        AbsenceClaims absences = new AbsenceClaims(records);
        ReliefClaims relief = new ReliefClaims(records);
        LabClaims laboratory = new LabClaims(records);
        Opposites opposites = new Opposites(records);
        OperationClaims operations = new OperationClaims(records);
        RequestClaims requests = new RequestClaims(records);
        List<Contradiction> found = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (counts(tagged.document())) {
                found.addAll(absences.of(tagged));
                if (claims(tagged.document())) {
                    found.addAll(LetterClaims.of(tagged, records));
                    found.addAll(sides.of(tagged));
                    found.addAll(sessions.of(tagged));
                    found.addAll(DateClaims.of(tagged, records));
                    found.addAll(QuotedDays.of(tagged, records));
                    found.addAll(relief.of(tagged));
                    found.addAll(laboratory.of(tagged));
                    found.addAll(HistoryClaims.ofLetter(tagged, records));
                    DecisionClaims.of(tagged, records).ifPresent(found::add);
                    requests.of(tagged).ifPresent(found::add);
                } else if (records(tagged.document())) {
                    screens.in(tagged.document()).ifPresent(found::add);
                    found.addAll(NoteClaims.of(tagged, records));
                    DateClaims.ofNote(tagged, records).ifPresent(found::add);
                    found.addAll(sessions.among(tagged));
                    found.addAll(HistoryClaims.of(tagged, records));
                    PharmacyClaims.of(tagged, records).ifPresent(found::add);
                }
                if (claims(tagged.document()) || records(tagged.document())) {
                    operations.of(tagged).ifPresent(found::add);
                    found.addAll(opposites.of(tagged));
                }
            }
        }
        found.addAll(new AllergyClaims(records).all());
        return once(found);
    }

    private static List<Contradiction> once(List<Contradiction> found) {
        Map<String, Contradiction> once = new LinkedHashMap<>();
        for (Contradiction one : found) {
            String words = one.kind() == Contradiction.Kind.WORK_STATUS || one.kind() == Contradiction.Kind.FUNCTION
                    ? ""
                    : one.claim().quote().toLowerCase(java.util.Locale.ROOT);
            once.putIfAbsent(one.claim().document() + one.kind() + words, one);
        }
        return List.copyOf(once.values());
    }

    static boolean counts(Document document) {
        return document.samePatient().orElse(true) && document.duplicateOf().isEmpty();
    }

    /** What others say of the patient: letters of review and of attorneys, and the form that asks. */
    static boolean claims(Document document) {
        return switch (document.type()) {
            case UR_DECISION, IMR_DETERMINATION, RFA -> true;
            case CORRESPONDENCE, OTHER ->
                switch (document.provenance()) {
                    case UR, IMR, LEGAL -> true;
                    case UNKNOWN ->
                        REPRESENTS.matcher(document.pages().get(0).text()).find();
                    default -> false;
                };
            default -> false;
        };
    }

    /** The record of somebody who saw the patient. */
    static boolean records(Document document) {
        return document.provenance().firstHand() && document.type() != DocumentType.RFA;
    }
}
