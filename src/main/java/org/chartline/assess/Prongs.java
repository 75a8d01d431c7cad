package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** The three limbs of the test over one course of treatment (brief, sections 1.1 and 4). */
record Prongs(Prong adl, Prong workRestrictions, Prong dependency) {

    /** For a treatment that is not tested by what an earlier course did. */
    static final Prongs NOT_ASKED = new Prongs(Prong.NONE, Prong.NONE, Prong.NONE);

    static Prongs of(Timeline timeline, Course course) {
        Ledger adl = reported(timeline, Function.class);
        Ledger work = reported(timeline, WorkStatus.class);
        Ledger dependency = reported(timeline, Medication.class);
        if (!course.examinedAfter()) {
            Prong.State none = Prong.State.NOT_DOCUMENTED;
            return new Prongs(adl.prong(none), work.prong(none), dependency.prong(none));
        }
        return new Prongs(
                Activities.of(course, adl), Restrictions.of(course, work), Dependency.of(timeline, course, dependency));
    }

    /** What only a letter, a form or an attorney says. */
    private static Ledger reported(Timeline timeline, Class<? extends Mention> kind) {
        List<Item> items = new ArrayList<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (secondHand(tagged.document())) {
                tagged.mentions().stream()
                        .filter(kind::isInstance)
                        .filter(Prongs::said)
                        .forEach(mention -> items.add(item(tagged.document(), mention)));
            }
        }
        Ledger ledger = new Ledger();
        ledger.inadmissible.addAll(items);
        return ledger;
    }

    private static boolean secondHand(Document document) {
        return document.samePatient().orElse(true)
                && (!document.provenance().firstHand() || document.type() == DocumentType.RFA);
    }

    private static boolean said(Mention mention) {
        return mention instanceof Mention.Asserted asserted
                && (asserted.assertion() == Assertion.PRESENT || asserted.assertion() == Assertion.PAST);
    }

    private static Item item(Document document, Mention mention) {
        return new Item(
                mention.evidence().text().replaceAll("\\s+", " ") + " (" + document.type() + ")",
                document.serviceDate(),
                List.of(Citation.of(document, mention.evidence())));
    }
}
