package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;

/** "There is no documentation of …", where a record has it: the riskiest sentence there is (brief, 0, 6). */
final class AbsenceClaims {

    private final Records records;

    /** By topic, what the records show of it, best first. */
    private final Map<String, List<Passage>> shown = new HashMap<>();

    AbsenceClaims(Records records) {
        this.records = records;
    }

    /** The claims of a paper that a record answers: of each topic the first. */
    List<Contradiction> of(TaggedDocument paper) {
        boolean letter = Contradictions.claims(paper.document());
        boolean states = letter || Contradictions.records(paper.document());
        List<Contradiction> found = new ArrayList<>();
        if (states && paper.document().type() != DocumentType.RFA) {
            for (Topic topic : Topic.saidBy(letter ? Topic.SaidBy.LETTERS : Topic.SaidBy.NOTES)) {
                claim(topic, paper.document())
                        .flatMap(claim -> answer(topic, claim))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Passage> claim(Topic topic, Document paper) {
        for (Passage passage : records.passages(paper)) {
            Matcher matcher = topic.claim().matcher(passage.text());
            while (matcher.find()) {
                if (AbsenceWords.claims(passage.text(), matcher.start(), matcher.end(), topic.fact())) {
                    return Optional.of(passage);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Contradiction> answer(Topic topic, Passage claim) {
        Contradiction.Kind kind = topic.saidBy() == Topic.SaidBy.LETTERS
                ? Contradiction.Kind.NO_DOCUMENTATION
                : Contradiction.Kind.HISTORY;
        return shown.computeIfAbsent(topic.id(), id -> shown(topic)).stream()
                .filter(record ->
                        !record.document().id().equals(claim.document().id()))
                .filter(record -> !record.text().equalsIgnoreCase(claim.text()))
                .filter(record -> inTime(topic, record.document(), claim.document()))
                .findFirst()
                .map(record -> new Contradiction(kind, claim.citation(), record.citation()));
    }

    private List<Passage> shown(Topic topic) {
        return records.own().stream()
                .map(TaggedDocument::document)
                .filter(document ->
                        topic.lookedForIn(document) && Records.day(document).isPresent())
                .sorted(Comparator.comparingInt(topic::rank)
                        .thenComparing(document -> Records.day(document).orElseThrow(), Comparator.reverseOrder()))
                .flatMap(document -> records.passages(document).stream()
                        .filter(topic::isShownBy)
                        .limit(1))
                .toList();
    }

    /** Whether the writer could know the record, and it is not too old to matter. */
    private static boolean inTime(Topic topic, Document record, Document claim) {
        Optional<LocalDate> said = Records.day(claim);
        LocalDate day = Records.day(record).orElseThrow();
        return said.isEmpty()
                || !day.isAfter(said.get())
                        && (topic.months() == 0
                                || !day.plusMonths(topic.months()).isBefore(said.get()));
    }
}
