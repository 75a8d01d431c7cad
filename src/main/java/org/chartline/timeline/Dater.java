package org.chartline.timeline;

import java.util.Optional;
import org.chartline.divide.Document;
import org.chartline.divide.PartialDate;
import org.chartline.tag.Assertion;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;

/** Decides on what day a mention of one document happened, and by which rule. */
final class Dater {

    /** How far before a mention of a letter the date of the note that it cites may stand. */
    private static final int CITED_NOTE = 1500;

    private final TaggedDocument tagged;
    private final Entries entries;

    Dater(TaggedDocument tagged) {
        this.tagged = tagged;
        this.entries = Entries.of(tagged);
    }

    /**
     * A day and why.
     *
     * @param reported the document only reports what happened then
     */
    record Dated(PartialDate date, String rule, boolean reported) {}

    /** Empty for what has no day: requests, goals, guideline text, undated history. */
    Optional<Dated> date(Mention mention) {
        Optional<Entries.Entry> entry = entries.holding(mention);
        if (entry.isPresent()) {
            boolean log = tagged.document().provenance() == org.chartline.divide.Provenance.PHARMACY;
            return entry.get().day().map(day -> new Dated(day, "date-of-the-entry", !log));
        }
        Assertion assertion = mention instanceof Mention.Asserted asserted ? asserted.assertion() : Assertion.PRESENT;
        return switch (assertion) {
            case PRESENT -> present(mention);
            case PAST -> inSentence(mention).map(date -> new Dated(date, "date-in-the-sentence", true));
            case REQUESTED, DENIED, NEGATED, HYPOTHETICAL, OTHER -> Optional.empty();
        };
    }

    private Optional<Dated> present(Mention mention) {
        Document document = tagged.document();
        if (!document.provenance().firstHand()) {
            return citedNote(mention).map(date -> new Dated(date, "date-of-the-note-cited", true));
        }
        return document.serviceDate().map(date -> new Dated(date, "date-of-the-document", false));
    }

    /** A letter tells note by note: the last service date before a mention is that of the note it tells of. */
    private Optional<PartialDate> citedNote(Mention mention) {
        int at = mention.evidence().span().begin();
        PartialDate last = null;
        for (Mention other : tagged.mentions()) {
            int place = other.evidence().span().begin();
            if (other instanceof DateMention date
                    && date.role() == DateMention.Role.SERVICE
                    && place <= at
                    && at - place < CITED_NOTE) {
                last = date.value();
            }
        }
        return Optional.ofNullable(last);
    }

    private Optional<PartialDate> inSentence(Mention mention) {
        Citation sentence = Citation.around(tagged.document(), mention.evidence());
        return tagged.mentions().stream()
                .filter(DateMention.class::isInstance)
                .map(DateMention.class::cast)
                .filter(date -> date.role() == DateMention.Role.SERVICE)
                .filter(date -> within(sentence, date))
                .map(DateMention::value)
                .findFirst();
    }

    private boolean within(Citation sentence, DateMention date) {
        Citation place = Citation.of(tagged.document(), date.evidence());
        return place.page() == sentence.page() && place.begin() >= sentence.begin() && place.end() <= sentence.end();
    }
}
