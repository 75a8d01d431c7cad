package org.chartline.assess;

import java.util.List;
import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Visit;

/** Which visit a statement of a letter speaks of: the one whose day stands before it, else none. */
final class Told {

    /** Characters between the day of a visit and what is told of it. */
    private static final int REACH = 200;

    private final TaggedDocument paper;
    private final Records records;
    private final List<DateMention> days;

    private Told(TaggedDocument paper, Records records) {
        this.paper = paper;
        this.records = records;
        this.days = paper.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.role() == DateMention.Role.SERVICE || date.role() == DateMention.Role.OTHER)
                .toList();
    }

    static Told in(TaggedDocument paper, Records records) {
        return new Told(paper, records);
    }

    /** The last day that the letter gives before a character, or in its sentence; the letter's own day does not count. */
    Optional<DateMention> day(int at) {
        Document document = paper.document();
        Optional<Passage> own = records.passage(document, at);
        DateMention last = null;
        for (DateMention date : days) {
            int begin = date.evidence().span().begin();
            boolean sentence = own.isPresent() && own.get().holds(begin);
            boolean before = begin < at && at - begin < REACH;
            boolean letter = document.serviceDate().filter(date.value()::equals).isPresent();
            if ((before || sentence && last == null) && !letter) {
                last = date;
            }
        }
        return Optional.ofNullable(last);
    }

    /** The visit of that day, if a physician's report of it is held. */
    Optional<Visit> visit(Mention mention) {
        return day(mention.evidence().span().begin()).flatMap(date -> visitOf(date.value()));
    }

    private Optional<Visit> visitOf(PartialDate day) {
        return records.visitsBefore(paper.document()).stream()
                .filter(visit -> visit.date().equals(day))
                .findFirst();
    }

    /** Whether the sentence speaks of an earlier time than the last visit's, so that it cannot be held against that one. */
    boolean ofAnotherTime(Mention mention) {
        int at = mention.evidence().span().begin();
        Optional<Passage> own = records.passage(paper.document(), at);
        return visit(mention).isEmpty()
                && days.stream()
                        .filter(date -> own.isPresent()
                                && own.get().holds(date.evidence().span().begin()))
                        .anyMatch(date -> paper.document()
                                .serviceDate()
                                .filter(date.value()::equals)
                                .isEmpty());
    }

    /** What the statement is held against: the visit that it names, else all before the letter. Latest last. */
    List<Visit> visits(Mention mention) {
        Optional<Visit> named = visit(mention);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        return ofAnotherTime(mention) ? List.of() : records.visitsBefore(paper.document());
    }
}
