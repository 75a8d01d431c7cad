package org.chartline.assess;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Screen;
import org.chartline.tag.TaggedDocument;

/** Statements of letters and notes against records that say the opposite, matter by matter as the rows tell them. */
final class Opposites {

    private static final Screen CLAIMS =
            new Screen(Opposite.ROWS.stream().map(Opposite::claim).toList());

    /** Letters of review quote rules at length: a sentence of theirs names whom it speaks of. */
    private static final Pattern OF_THE_PATIENT = Pattern.compile(
            "(?i)\\b(?:he|she|his|her|him|patient|pt|claimant|applicant|employee|worker|member|I\\.?W|injured|Mr|Ms|Mrs|there (?:has|was))\\b");

    private static final int DAYS_OF_A_MONTH = 31;

    private final Records records;

    Opposites(Records records) {
        this.records = records;
    }

    /** Of each matter the first statement of a paper that a record speaks against. */
    List<Contradiction> of(TaggedDocument paper) {
        boolean letter = Contradictions.claims(paper.document());
        boolean review = letter && paper.document().type() != DocumentType.RFA;
        boolean[] answered = new boolean[Opposite.ROWS.size()];
        List<Contradiction> found = new ArrayList<>();
        for (Passage passage : records.passages(paper.document())) {
            CLAIMS.of(passage.text()).each((matcher, row) -> {
                Opposite opposite = Opposite.ROWS.get(row);
                if (!answered[row]
                        && opposite.isSaidBy(letter)
                        && (!review || OF_THE_PATIENT.matcher(passage.text()).find())
                        && states(passage, matcher)) {
                    Optional<Passage> contrary = contrary(opposite, matcher, passage);
                    answered[row] = contrary.isPresent();
                    contrary.ifPresent(place ->
                            found.add(new Contradiction(opposite.kind(), passage.citation(), place.citation())));
                }
            });
        }
        return found;
    }

    /** Whether the words state it of the patient: no rule, no plan, and nothing that is not there. */
    private static boolean states(Passage passage, Matcher matcher) {
        return !AbsenceWords.isRule(passage.text())
                && !AbsenceWords.around(passage.text(), matcher.start(), matcher.end())
                && !AbsenceWords.planned(passage.text(), matcher.start());
    }

    private Optional<Passage> contrary(Opposite opposite, Matcher matcher, Passage claim) {
        Pattern against = opposite.against(matcher);
        for (Document record : lookedIn(opposite, claim.document())) {
            boolean agrees = !record.id().equals(claim.document().id())
                    && records.passages(record).stream()
                            .anyMatch(passage ->
                                    opposite.claim().matcher(passage.text()).find() && stated(opposite, passage));
            if (agrees) {
                return Optional.empty();
            }
            Optional<Passage> place = records.passages(record).stream()
                    .filter(passage -> passage.begin() != claim.begin()
                            || !record.id().equals(claim.document().id()))
                    .filter(passage -> opposite.speaks(against, passage.text()))
                    .findFirst();
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private static boolean stated(Opposite opposite, Passage passage) {
        Matcher matcher = opposite.claim().matcher(passage.text());
        return matcher.find() && states(passage, matcher);
    }

    /** Latest first where only the latest counts; else the paper itself and then the others, oldest first. */
    private List<Document> lookedIn(Opposite opposite, Document claim) {
        Comparator<Document> byDay =
                Comparator.comparing(document -> Records.day(document).orElse(LocalDate.MIN));
        Comparator<Document> own =
                Comparator.comparing(document -> !document.id().equals(claim.id()));
        return records.own().stream()
                .map(TaggedDocument::document)
                .filter(opposite::lookedForIn)
                .filter(document -> document.type() != DocumentType.RFA && near(opposite, document, claim))
                .sorted(opposite.latest() ? byDay.reversed() : own.thenComparing(byDay))
                .toList();
    }

    private static boolean near(Opposite opposite, Document record, Document claim) {
        if (record.id().equals(claim.id())) {
            return true;
        }
        Optional<LocalDate> said = Records.day(claim);
        Optional<LocalDate> day = Records.day(record);
        if (said.isEmpty() || day.isEmpty()) {
            return opposite.months() == 0;
        }
        boolean later = opposite.latest() && day.get().isAfter(said.get());
        long apart = Math.abs(ChronoUnit.DAYS.between(day.get(), said.get()));
        return !later && (opposite.months() == 0 || apart <= (long) opposite.months() * DAYS_OF_A_MONTH);
    }
}
