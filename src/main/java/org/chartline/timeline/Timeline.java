package org.chartline.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentDate;
import org.chartline.divide.PartialDate;
import org.chartline.store.CaseFile;
import org.chartline.tag.DateMention;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;

/**
 * A case in the order in which it happened: the door of this room.
 *
 * @param events every mention that has a day, oldest first
 * @param visits oldest first
 * @param told what documents tell of other days than their own, as visits of those days, oldest first
 * @param injury the date of injury, when the documents agree on one
 */
public record Timeline(
        CaseFile caseFile, List<Event> events, List<Visit> visits, List<Visit> told, Optional<PartialDate> injury) {

    public static Timeline of(CaseFile file) {
        List<TaggedDocument> own = file.documents().stream()
                .filter(tagged -> tagged.document().samePatient().orElse(true))
                .filter(tagged -> tagged.document().duplicateOf().isEmpty())
                .toList();
        Optional<PartialDate> injury = injury(own);
        List<Event> events = new ArrayList<>();
        for (TaggedDocument tagged : own) {
            Dater dater = new Dater(tagged);
            for (Mention mention : tagged.mentions()) {
                if (!(mention instanceof DateMention)) {
                    dater.date(mention)
                            .ifPresent(dated -> events.add(event(tagged.document(), mention, dated, injury)));
                }
            }
        }
        events.sort(Comparator.comparing(Event::date)
                .thenComparing(event -> event.citation().document())
                .thenComparing(event -> event.citation().page())
                .thenComparing(event -> event.citation().begin()));
        return new Timeline(file, List.copyOf(events), Visits.of(own), Visits.told(own), injury);
    }

    private static Event event(Document document, Mention mention, Dater.Dated dated, Optional<PartialDate> injury) {
        List<String> flags = injury.filter(day -> dated.date().latest().isBefore(day.earliest()))
                .map(day -> List.of("before the date of injury"))
                .orElse(List.of());
        return new Event(
                dated.date(),
                kind(document, mention),
                value(mention),
                mention,
                Citation.of(document, mention.evidence()),
                dated.rule(),
                dated.reported() || !document.provenance().firstHand(),
                flags);
    }

    private static Event.Kind kind(Document document, Mention mention) {
        if (mention instanceof Medication) {
            return document.provenance() == org.chartline.divide.Provenance.PHARMACY
                    ? Event.Kind.DISPENSED
                    : Event.Kind.MEDICATION;
        }
        if (mention instanceof Procedure) {
            return Event.Kind.PROCEDURE;
        }
        if (mention instanceof PainScore) {
            return Event.Kind.PAIN;
        }
        return mention instanceof WorkStatus ? Event.Kind.WORK_STATUS : Event.Kind.FUNCTION;
    }

    /** A mention in a line. */
    static String value(Mention mention) {
        String words = mention.evidence().text().replaceAll("\\s+", " ");
        if (mention instanceof Medication medication) {
            StringBuilder value = new StringBuilder(words);
            medication.sig().strength().ifPresent(s -> value.append(' ').append(s.text()));
            medication.sig().frequency().ifPresent(f -> value.append(' ').append(f.text()));
            medication.sig().quantity().ifPresent(q -> value.append(' ').append(q.text()));
            medication.change().ifPresent(c -> value.append(" (").append(c).append(')'));
            return value.toString().replaceAll("\\s+", " ");
        }
        if (mention instanceof PainScore pain) {
            return words + (pain.context() == PainScore.Context.UNSPECIFIED ? "" : " " + pain.context());
        }
        return mention instanceof Function function ? words + " (" + function.direction() + ")" : words;
    }

    /** The date that most documents give; empty when none does. */
    private static Optional<PartialDate> injury(List<TaggedDocument> documents) {
        return documents.stream()
                .flatMap(tagged -> tagged.document().dates().stream())
                .filter(date -> date.role() == DocumentDate.Role.INJURY)
                .map(DocumentDate::date)
                .collect(java.util.stream.Collectors.groupingBy(
                        date -> date, java.util.TreeMap::new, java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(java.util.Map.Entry::getKey);
    }
}
