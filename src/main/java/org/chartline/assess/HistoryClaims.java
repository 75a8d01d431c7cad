package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.Assertion;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;

/** "Has not had an epidural", where a report of it, another note or the same one says that it was had. */
final class HistoryClaims {

    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(?:(?:has|have|had) (?:not|never)(?: yet| ever)? (?:had|tried|received|undergone|been|done|attended)|never (?:had|tried|received|underwent|undergone|attended|been)|(?:has|have) had no|no (?:prior|previous|past|history of)|denies (?:prior|previous|any))\\b");
    private static final Pattern HAD = Pattern.compile(
            "(?i)\\b(?:had|has had|have been|underwent|undergone|completed?|received|finished|status post|s/p|after (?:the|an?|his|her|\\w+ )|gave|helped|was (?:done|performed|given))\\b");

    /** What is said to be lacking is the treatment itself, not what came of it. */
    private static final Pattern TRIED = Pattern.compile(
            "(?i)\\b(?:tried|trials? of|attempt\\w*|undergone|exhaust\\w*|completed|participat\\w+|had|received|been treated|course of|prior|previous|failed|failure of)\\b");

    private static final Pattern FIGURE =
            Pattern.compile("(?i)\\b(?:visit|treatment|session|procedure|have been|had|has had|\\w+ed)\\b.{0,30}\\w");

    private HistoryClaims() {}

    /** Treatments and drugs that a letter says were never tried, or of which it finds no record. */
    static List<Contradiction> ofLetter(TaggedDocument letter, Records records) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (Mention mention : letter.mentions()) {
            if (mention instanceof Procedure denied && tellable(denied)) {
                absent(letter.document(), denied, records)
                        .ifPresent(claim -> contrary(claim, denied, records)
                                .ifPresent(place -> found.putIfAbsent(
                                        Kinds.of(denied),
                                        new Contradiction(
                                                Contradiction.Kind.NO_DOCUMENTATION,
                                                claim.citation(),
                                                place.citation()))));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<Passage> absent(Document letter, Mention denied, Records records) {
        int at = denied.evidence().span().begin();
        return records.passage(letter, at)
                .filter(passage -> AbsenceWords.claims(
                        passage.text(),
                        passage.place(at),
                        passage.place(denied.evidence().span().end()),
                        true))
                .filter(passage -> TRIED.matcher(passage.text()).find());
    }

    static List<Contradiction> of(TaggedDocument note, Records records) {
        List<Contradiction> found = new ArrayList<>();
        for (Mention mention : note.mentions()) {
            if (mention instanceof Procedure denied && tellable(denied) && found.isEmpty()) {
                claim(note.document(), denied, records)
                        .ifPresent(claim -> contrary(claim, denied, records)
                                .ifPresent(place -> found.add(new Contradiction(
                                        Contradiction.Kind.HISTORY, claim.citation(), place.citation()))));
            }
        }
        return found;
    }

    /** Tests and referrals are denied of one kind and had of another. */
    private static boolean tellable(Procedure procedure) {
        return switch (procedure.family()) {
            case ACUPUNCTURE, CHIROPRACTIC, PHYSICAL_MEDICINE, INJECTION, BEHAVIOURAL -> true;
            default -> false;
        };
    }

    private static Optional<Passage> claim(Document note, Procedure denied, Records records) {
        int at = denied.evidence().span().begin();
        return records.passage(note, at)
                .filter(passage -> denied.assertion() == Assertion.NEGATED
                        || NEVER.matcher(passage.text().substring(0, passage.place(at)))
                                .find())
                .filter(passage -> NEVER.matcher(passage.text()).find())
                .filter(passage -> !AbsenceWords.isRule(passage.text()));
    }

    private static Optional<Passage> contrary(Passage claim, Procedure denied, Records records) {
        List<TaggedDocument> others = new ArrayList<>();
        records.document(claim.document().id()).ifPresent(others::add);
        others.addAll(records.byDay());
        for (TaggedDocument other : others) {
            if (inTime(other.document(), claim.document())) {
                for (Mention mention : other.mentions()) {
                    if (mention instanceof Procedure had && alike(denied, had)) {
                        Optional<Passage> place = records.passage(
                                        other.document(), had.evidence().span().begin())
                                .filter(passage -> passage.begin() != claim.begin()
                                        || !other.document()
                                                .id()
                                                .equals(claim.document().id()))
                                .filter(passage -> told(passage, other.document(), denied))
                                .map(passage -> ofItsNotes(other.document(), denied)
                                        ? telling(passage, other.document(), records)
                                        : passage)
                                .filter(passage -> !passage.text().equals(claim.text()));
                        if (place.isPresent()) {
                            return place;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A letterhead names the treatment and tells nothing: the first sentence with a figure is shown in its place. */
    private static Passage telling(Passage passage, Document document, Records records) {
        return FIGURE.matcher(passage.text()).find()
                ? passage
                : records.passages(document).stream()
                        .filter(one -> FIGURE.matcher(one.text()).find())
                        .findFirst()
                        .orElse(passage);
    }

    private static boolean told(Passage passage, Document document, Procedure denied) {
        boolean own = ofItsNotes(document, denied);
        return own
                || HAD.matcher(passage.text()).find()
                        && !NEVER.matcher(passage.text()).find();
    }

    /** Whether a document is written of one time at which the treatment was given. */
    private static boolean ofItsNotes(Document document, Procedure denied) {
        return switch (document.type()) {
            case ACUPUNCTURE_NOTE -> denied.family() == Procedure.Family.ACUPUNCTURE;
            case CHIROPRACTIC_NOTE -> denied.family() == Procedure.Family.CHIROPRACTIC;
            case THERAPY_NOTE -> denied.family() == Procedure.Family.PHYSICAL_MEDICINE;
            case OPERATIVE_REPORT -> true;
            default -> false;
        };
    }

    private static boolean alike(Procedure denied, Procedure had) {
        boolean happened = had.assertion() == Assertion.PRESENT || had.assertion() == Assertion.PAST;
        boolean kind = denied.family() != Procedure.Family.INJECTION || Kinds.alike(Kinds.of(denied), Kinds.of(had));
        return happened && kind && denied.family() == had.family();
    }

    private static boolean inTime(Document other, Document claim) {
        Optional<LocalDate> said = claim.serviceDate().map(date -> date.latest());
        Optional<LocalDate> day = other.serviceDate().map(date -> date.earliest());
        return said.isEmpty()
                || day.isPresent() && !day.get().isAfter(said.get().plusDays(60));
    }
}
