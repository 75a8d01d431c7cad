package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Visit;
import org.chartline.timeline.WorkCapacity;

/** What a letter or form says of work, function and drugs, against the last examinations before it. */
final class ReviewClaims {

    /** Rules that a letter quotes are no claims about the patient. */
    private static final Pattern QUOTED_RULE = Pattern.compile(
            "(?i)\\bmeans\\b|\\bno(?:t|r)?\\b|\\bwithout\\b|\\black\\b|\\bif the (?:patient|worker|employee)|\\brecommended\\b|\\b(?:document|establish|demonstrat|show|evidence|measur)\\w*|\\bshould\\b|\\bpatients? (?:who|with|are)\\b|\\bguidelines?\\b");

    private final TaggedDocument letter;
    private final Records records;
    private final List<Visit> visits;

    private ReviewClaims(TaggedDocument letter, Records records) {
        this.letter = letter;
        this.records = records;
        this.visits = records.timeline().visits().stream()
                .filter(Course::byAPhysician)
                .toList();
    }

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        ReviewClaims claims = new ReviewClaims(letter, records);
        List<Contradiction> found = new ArrayList<>();
        for (Mention mention : letter.mentions()) {
            Citation sentence = Citation.around(letter.document(), mention.evidence());
            if (!QUOTED_RULE.matcher(sentence.quote()).find()) {
                claims.contrary(mention)
                        .ifPresent(contrary -> found.add(new Contradiction(
                                contrary.kind(),
                                Citation.of(letter.document(), mention.evidence()),
                                contrary.place())));
            }
        }
        return found;
    }

    private record Contrary(Contradiction.Kind kind, Citation place) {}

    private Optional<Contrary> contrary(Mention mention) {
        if (mention instanceof WorkStatus claim && claim.assertion() == Assertion.PRESENT && lastLetter()) {
            return working(claim).map(place -> new Contrary(Contradiction.Kind.WORK_STATUS, place));
        }
        if (mention instanceof Function claim && gain(claim)) {
            return limited().map(place -> new Contrary(Contradiction.Kind.FUNCTION, place));
        }
        boolean taken = mention instanceof Medication medication
                && letter.document().type() == DocumentType.UR_DECISION
                && lastLetter()
                && medication.kind() == Medication.Kind.DRUG
                && medication.assertion() == Assertion.PRESENT
                && medication.sig().quantity().isEmpty();
        return taken ? drug((Medication) mention) : Optional.empty();
    }

    /** What the last visit that tells of work says otherwise: a physician's "off work" against any other capacity. */
    private Optional<Citation> working(WorkStatus claim) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            List<Fact<WorkStatus>> said = visits.get(i).workStatus();
            Optional<WorkCapacity> capacity = visits.get(i).capacity();
            if (!said.isEmpty()) {
                Optional<Citation> idle = said.stream()
                        .filter(fact -> fact.mention().status() == WorkStatus.Status.NOT_WORKING
                                || fact.mention().status() == WorkStatus.Status.OFF_WORK)
                        .map(Fact::citation)
                        .findFirst();
                return switch (claim.status()) {
                    case OFF_WORK ->
                        capacity.filter(one -> one.level() != WorkCapacity.Level.OFF_WORK)
                                .map(one -> idle.orElse(one.citation()));
                    case FULL_DUTY, MODIFIED -> idle;
                    case NOT_WORKING, RESTRICTIONS, PERMANENT_AND_STATIONARY -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /** An earlier decision told of an earlier time. */
    private boolean lastLetter() {
        return records.timeline().caseFile().documents().stream()
                .map(TaggedDocument::document)
                .filter(other -> other.type() == DocumentType.UR_DECISION)
                .flatMap(other -> other.serviceDate().stream())
                .noneMatch(day -> letter.document()
                        .serviceDate()
                        .filter(own -> own.compareTo(day) < 0)
                        .isPresent());
    }

    private boolean gain(Function claim) {
        boolean said = letter.document().provenance() != Provenance.UNKNOWN
                && (claim.assertion() == Assertion.PRESENT || claim.assertion() == Assertion.PAST);
        boolean better = claim.direction() == Function.Direction.IMPROVED
                || claim.direction() == Function.Direction.NORMAL
                        && letter.document().type() == DocumentType.RFA;
        return said && better;
    }

    /** What the last visit says against a gain: no change first, else a limit. */
    private Optional<Citation> limited() {
        List<Fact<Function>> said =
                visits.isEmpty() ? List.of() : visits.get(visits.size() - 1).function();
        boolean gains = said.stream().anyMatch(fact -> fact.mention().direction() == Function.Direction.IMPROVED);
        return gains ? Optional.empty() : against(said).map(Fact::citation);
    }

    private static Optional<Fact<Function>> against(List<Fact<Function>> said) {
        for (Function.Direction direction :
                List.of(Function.Direction.UNCHANGED, Function.Direction.WORSE, Function.Direction.LIMITED)) {
            Optional<Fact<Function>> fact = said.stream()
                    .filter(one -> one.mention().direction() == direction)
                    .findFirst();
            if (fact.isPresent()) {
                return fact;
            }
        }
        return Optional.empty();
    }

    private Optional<Contrary> drug(Medication claim) {
        if (visits.isEmpty()) {
            return Optional.empty();
        }
        Visit last = visits.get(visits.size() - 1);
        Optional<MedicationUse> use = last.medications().stream()
                .filter(one -> one.medication().ingredient().equals(claim.ingredient()))
                .findFirst();
        if (use.isPresent()) {
            return other(claim, use.get())
                    ? use.map(u -> new Contrary(Contradiction.Kind.DOSE, u.citation()))
                    : Optional.empty();
        }
        return notTaken(claim).map(place -> new Contrary(Contradiction.Kind.MEDICATION, place));
    }

    private static boolean other(Medication claim, MedicationUse use) {
        MedicationUse claimed =
                new MedicationUse(claim, Optional.empty(), Optional.empty(), Optional.empty(), use.citation());
        return use.stopped() || claimed.differsFrom(use);
    }

    /** The last note that names the drug as stopped, past, refused or only asked for. */
    private Optional<Citation> notTaken(Medication claim) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            Document document = visits.get(i).document();
            List<Mention> mentions = records.document(document.id()).stream()
                    .flatMap(tagged -> tagged.mentions().stream())
                    .toList();
            for (Mention mention : mentions) {
                if (mention instanceof Medication named && named.ingredient().equals(claim.ingredient())) {
                    return Optional.of(Citation.around(document, mention.evidence()));
                }
            }
        }
        return Optional.empty();
    }
}
