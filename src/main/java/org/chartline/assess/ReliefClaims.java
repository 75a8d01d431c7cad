package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import org.chartline.divide.Document;
import org.chartline.tag.TaggedDocument;

/** How much an injection helped, by a letter or form, against what the patient told those who treat. */
final class ReliefClaims {

    private ReliefClaims() {}

    static List<Contradiction> of(TaggedDocument letter, Records records) {
        List<Relief> told = records.byDay().stream()
                .map(TaggedDocument::document)
                .filter(document -> before(document, letter.document()))
                .flatMap(document -> Relief.in(document, records).stream())
                .toList();
        List<Contradiction> found = new ArrayList<>();
        for (Relief claim : Relief.in(letter.document(), records)) {
            if (found.isEmpty()
                    && !told.isEmpty()
                    && comparable(claim, told).stream().noneMatch(claim::agrees)) {
                found.add(new Contradiction(
                        Contradiction.Kind.RELIEF,
                        claim.place().citation(),
                        told.get(told.size() - 1).place().citation()));
            }
        }
        return found;
    }

    /** Where a claim tells how long it lasted, those that tell it too. */
    private static List<Relief> comparable(Relief claim, List<Relief> told) {
        List<Relief> timed =
                told.stream().filter(one -> one.weeks().isPresent()).toList();
        return claim.weeks().isPresent() && !timed.isEmpty() ? timed : told;
    }

    private static boolean before(Document document, Document letter) {
        return document.serviceDate().isPresent()
                && letter.serviceDate()
                        .filter(day -> document.serviceDate().get().earliest().isAfter(day.latest()))
                        .isEmpty();
    }
}
