package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.MedicationUse;
import org.chartline.timeline.Visit;

/** Drugs that a letter or form says are taken, in amounts that the visit it speaks of does not give, or no longer. */
final class DrugClaims {

    private static final Pattern LESS = Pattern.compile(
            "(?i)\\b(?:cut(?:s|ting)?|reduc\\w+|decreas\\w+|wean\\w*|taper\\w*|less|fewer|lower\\w*)\\b");

    private static final int NEAR = 32;

    private final TaggedDocument paper;
    private final Records records;
    private final Told told;

    DrugClaims(TaggedDocument paper, Records records, Told told) {
        this.paper = paper;
        this.records = records;
        this.told = told;
    }

    Optional<Contradiction> contrary(Medication claim) {
        List<Visit> visits = told.visits(claim);
        boolean form = paper.document().type() == DocumentType.RFA;
        if (visits.isEmpty() || claim.kind() != Medication.Kind.DRUG || claim.allergy()) {
            return Optional.empty();
        }
        if (form) {
            return claim.assertion() == Assertion.OTHER ? Optional.empty() : strength(claim, visits);
        }
        return claim.assertion() == Assertion.PRESENT
                        && !Dispute.decides(paper.document(), claim)
                        && claim.sig().quantity().isEmpty()
                        && lastLetter()
                ? taken(claim, visits)
                : Optional.empty();
    }

    private Optional<Contradiction> taken(Medication claim, List<Visit> visits) {
        if (less(claim)) {
            return increased(claim, visits);
        }
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            List<MedicationUse> uses = uses(claim, visit);
            if (!uses.isEmpty()) {
                boolean agreed = uses.stream().anyMatch(use -> !said(claim).differsFrom(use));
                return agreed
                        ? Optional.empty()
                        : uses.stream()
                                .reduce((one, other) -> other)
                                .map(use -> contradiction(Contradiction.Kind.DOSE, claim, use.citation()));
            }
            if (!named(claim, visit.document()).isEmpty()) {
                return notTaken(claim, visits).map(place -> contradiction(Contradiction.Kind.MEDICATION, claim, place));
            }
        }
        return Optional.empty();
    }

    /** Whether the words just before the name say that less of it is taken. */
    private boolean less(Medication claim) {
        int at = claim.evidence().span().begin();
        return records.passage(paper.document(), at)
                .map(passage -> passage.text().substring(0, passage.place(at)))
                .filter(before -> LESS.matcher(before.substring(Math.max(0, before.length() - NEAR)))
                        .find())
                .isPresent();
    }

    private static Optional<MedicationUse> use(Medication claim, Visit visit) {
        return visit.medications().stream()
                .filter(one -> one.medication().ingredient().equals(claim.ingredient()))
                .findFirst();
    }

    /** All that a visit says of taking or prescribing it, in the order of its text. */
    private List<MedicationUse> uses(Medication claim, Visit visit) {
        return named(claim, visit.document()).stream()
                .filter(DrugClaims::isTaken)
                .map(named -> MedicationUse.of(visit.document(), named))
                .toList();
    }

    private MedicationUse said(Medication claim) {
        return MedicationUse.of(paper.document(), claim);
    }

    /** A form that asks for another strength than any that the last visit gives. */
    private Optional<Contradiction> strength(Medication claim, List<Visit> visits) {
        List<MedicationUse> uses = uses(claim, visits.get(visits.size() - 1));
        boolean agreed = uses.stream().anyMatch(use -> !said(claim).ofOtherStrength(use));
        return agreed || claim.sig().strength().isEmpty()
                ? Optional.empty()
                : uses.stream()
                        .reduce((one, other) -> other)
                        .map(use -> contradiction(Contradiction.Kind.DOSE, claim, use.citation()));
    }

    /** "She could cut back on it", where the last visit gives more of it than one before. */
    private Optional<Contradiction> increased(Medication claim, List<Visit> visits) {
        List<MedicationUse> uses = new ArrayList<>();
        visits.forEach(visit -> use(claim, visit).ifPresent(uses::add));
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        MedicationUse last = uses.get(uses.size() - 1);
        boolean said = last.medication().change().equals(Optional.of(Medication.Change.INCREASE));
        boolean more = last.dailyAmount().isPresent()
                && uses.stream()
                        .flatMap(use -> use.dailyAmount().stream())
                        .min(BigDecimal::compareTo)
                        .filter(least -> least.compareTo(last.dailyAmount().get()) < 0)
                        .isPresent();
        return said || more
                ? Optional.of(contradiction(Contradiction.Kind.DOSE, claim, last.citation()))
                : Optional.empty();
    }

    /** The first visit after the last use that names the drug as stopped, past, refused or only asked for. */
    private Optional<Citation> notTaken(Medication claim, List<Visit> visits) {
        Optional<Citation> first = Optional.empty();
        for (int i = visits.size() - 1; i >= 0; i--) {
            Document document = visits.get(i).document();
            List<Medication> named = named(claim, document);
            if (named.stream().anyMatch(DrugClaims::isTaken)) {
                return first;
            }
            first = named.isEmpty()
                    ? first
                    : Optional.of(Citation.around(document, named.get(0).evidence()));
        }
        return first;
    }

    private static boolean isTaken(Medication named) {
        boolean given = named.assertion() == Assertion.PRESENT
                || named.assertion() == Assertion.REQUESTED
                        && named.sig().quantity().isPresent();
        return given
                && !named.change().equals(Optional.of(Medication.Change.START))
                && !named.change().equals(Optional.of(Medication.Change.STOP))
                && (named.sig().frequency().isPresent()
                        || named.sig().strength().isPresent());
    }

    private List<Medication> named(Medication claim, Document document) {
        return records.document(document.id()).map(TaggedDocument::mentions).orElse(List.of()).stream()
                .filter(Medication.class::isInstance)
                .map(Medication.class::cast)
                .filter(named -> named.ingredient().equals(claim.ingredient()))
                .toList();
    }

    /** An earlier decision told of an earlier time. */
    private boolean lastLetter() {
        return paper.document().type() != DocumentType.UR_DECISION
                || records.own().stream()
                        .map(TaggedDocument::document)
                        .filter(other -> other.type() == DocumentType.UR_DECISION)
                        .flatMap(other -> other.serviceDate().stream())
                        .noneMatch(day -> paper.document()
                                .serviceDate()
                                .filter(own -> own.compareTo(day) < 0)
                                .isPresent());
    }

    private Contradiction contradiction(Contradiction.Kind kind, Medication claim, Citation place) {
        return new Contradiction(kind, Citation.around(paper.document(), claim.evidence()), place);
    }
}
