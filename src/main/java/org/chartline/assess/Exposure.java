package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chartline.divide.DocumentType;
import org.chartline.rows.Terms;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/**
 * Whether the patient had the treatment before it was asked for.
 *
 * @param first the earliest day on which it is documented at first hand
 * @param sessions treatment notes in the file
 */
public record Exposure(State state, Optional<LocalDate> first, int sessions, List<Item> evidence) {

    /** What the file says of an earlier course. */
    public enum State {
        /** Treatment notes or first-hand reports of it. */
        DOCUMENTED,
        /** Only a UR letter or another paper that reports it. */
        SECOND_HAND_ONLY,
        /** The file says that there was none. */
        NONE,
        UNKNOWN;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    static Exposure of(Dispute dispute, Timeline timeline) {
        List<Item> firstHand = new ArrayList<>();
        List<Item> reported = new ArrayList<>();
        List<Item> none = new ArrayList<>();
        Optional<LocalDate> first = Optional.empty();
        int sessions = 0;
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (tagged.document().duplicateOf().isPresent()
                    || !tagged.document().samePatient().orElse(true)) {
                continue;
            }
            if (treatmentNote(dispute, tagged.document().type())) {
                sessions++;
                first = earlier(first, tagged.document().serviceDate().map(d -> d.earliest()));
            }
            for (Mention mention : tagged.mentions()) {
                if (sameTreatment(dispute, mention) && mention instanceof Mention.Asserted asserted) {
                    Item item = new Item(
                            mention.evidence().text() + " (" + asserted.assertion() + ")",
                            tagged.document().serviceDate(),
                            List.of(Citation.around(tagged.document(), mention.evidence())));
                    boolean had = asserted.assertion() == Assertion.PRESENT || asserted.assertion() == Assertion.PAST;
                    if (had) {
                        (tagged.document().provenance().firstHand()
                                                && tagged.document().type() != DocumentType.RFA
                                        ? firstHand
                                        : reported)
                                .add(item);
                    } else if (asserted.assertion() == Assertion.NEGATED) {
                        none.add(item);
                    }
                }
            }
        }
        if (sessions > 0 || !firstHand.isEmpty()) {
            return new Exposure(State.DOCUMENTED, first, sessions, firstHand.isEmpty() ? reported : firstHand);
        }
        if (!reported.isEmpty()) {
            return new Exposure(State.SECOND_HAND_ONLY, first, 0, reported);
        }
        return new Exposure(none.isEmpty() ? State.UNKNOWN : State.NONE, first, 0, none);
    }

    private static boolean treatmentNote(Dispute dispute, DocumentType type) {
        return switch (type) {
            case ACUPUNCTURE_NOTE -> dispute.family().equals("acupuncture");
            case CHIROPRACTIC_NOTE -> dispute.family().equals("chiropractic");
            case THERAPY_NOTE -> dispute.family().equals("physical-medicine");
            default -> false;
        };
    }

    static boolean sameTreatment(Dispute dispute, Mention mention) {
        if (mention instanceof Procedure procedure) {
            return dispute.key().equals(procedure.family().toString());
        }
        return mention instanceof Medication medication
                && dispute.key().equals("medication " + medication.ingredient());
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty()
                ? other
                : other.filter(day -> day.isBefore(one.get())).or(() -> one);
    }
}
