package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.PartialDate;
import org.chartline.rows.Rows;
import org.chartline.rows.Terms;
import org.chartline.tag.Assertion;
import org.chartline.tag.Medication;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Event;
import org.chartline.timeline.Timeline;

/**
 * Whether the patient had the treatment before it was asked for.
 *
 * @param first the earliest day on which it is documented at first hand
 * @param last the last day of it that treatment notes give
 * @param sessions days of treatment that notes in the file give
 */
public record Exposure(
        State state, Optional<LocalDate> first, Optional<LocalDate> last, int sessions, List<Item> evidence) {

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

    /** A row of {@code rules/never-had.tsv}: words around a treatment's name, which stands as §, by which it was never had. */
    private record Never(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Never> NEVER = Rows.read("never-had", Never.class);

    private static final int NEAR = 80;

    static Exposure of(Dispute dispute, Timeline timeline) {
        List<Item> firstHand = new ArrayList<>();
        List<Item> reported = new ArrayList<>();
        List<Item> none = new ArrayList<>();
        TreeSet<LocalDate> sessions = sessions(dispute, timeline);
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (tagged.document().duplicateOf().isPresent()
                    || !tagged.document().samePatient().orElse(true)) {
                continue;
            }
            for (Mention mention : tagged.mentions()) {
                if (sameTreatment(dispute, mention) && mention instanceof Mention.Asserted asserted) {
                    Item item = new Item(
                            mention.evidence().text() + " (" + asserted.assertion() + ")",
                            tagged.document().serviceDate(),
                            List.of(Citation.around(tagged.document(), mention.evidence())));
                    boolean had = asserted.assertion() == Assertion.PRESENT || asserted.assertion() == Assertion.PAST;
                    if (had && neverHad(tagged.document(), mention)) {
                        none.add(item);
                    } else if (had) {
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
        Optional<LocalDate> first = first(dispute, timeline, sessions);
        Optional<LocalDate> last = sessions.isEmpty() ? Optional.empty() : Optional.of(sessions.last());
        boolean never = !dispute.key().startsWith("medication ")
                && sessions.isEmpty()
                && !none.isEmpty()
                && since(none, firstHand);
        if (!never && (!sessions.isEmpty() || !firstHand.isEmpty())) {
            List<Item> evidence = firstHand.isEmpty() ? reported : firstHand;
            return new Exposure(State.DOCUMENTED, first, last, sessions.size(), evidence);
        }
        if (!none.isEmpty() || dispute.first() && !dispute.repeat()) {
            return new Exposure(State.NONE, Optional.empty(), Optional.empty(), 0, none);
        }
        State state = reported.isEmpty() ? State.UNKNOWN : State.SECOND_HAND_ONLY;
        return new Exposure(state, first, last, 0, reported);
    }

    /** Whether a paper says that there was none, and no paper of another day tells of one. */
    private static boolean since(List<Item> none, List<Item> had) {
        Optional<PartialDate> denied =
                none.stream().flatMap(item -> item.date().stream()).max(Comparator.naturalOrder());
        return denied.isPresent()
                && had.stream().flatMap(item -> item.date().stream()).allMatch(day -> day.compareTo(denied.get()) == 0);
    }

    /** "She has never tried chiropractic care", as a row says it of the words before the name. */
    private static boolean neverHad(Document document, Mention mention) {
        int begin = mention.evidence().span().begin();
        int end = mention.evidence().span().end();
        String text = document.runningText();
        String around = text.substring(Math.max(0, begin - NEAR), begin) + "§"
                + text.substring(end, Math.min(text.length(), end + NEAR));
        String words = around.replaceAll("\\s+", " ");
        return NEVER.stream().anyMatch(row -> row.pattern().matcher(words).find());
    }

    /** The days of treatment notes, and of the entries of a sheet that tells several. */
    private static TreeSet<LocalDate> sessions(Dispute dispute, Timeline timeline) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            Document document = tagged.document();
            boolean own = document.samePatient().orElse(true)
                    && document.duplicateOf().isEmpty();
            if (own && treatmentNote(dispute, tagged)) {
                document.serviceDate().ifPresent(day -> days.add(day.earliest()));
                timeline.told().stream()
                        .filter(visit -> visit.document().id().equals(document.id()))
                        .forEach(visit -> days.add(visit.date().earliest()));
            }
        }
        dispute.decided().ifPresent(decided -> days.removeIf(day -> day.isAfter(decided)));
        return days;
    }

    /** Of treatments without notes of their own, the first day on which somebody at first hand says that they were had. */
    private static Optional<LocalDate> first(Dispute dispute, Timeline timeline, TreeSet<LocalDate> sessions) {
        if (!sessions.isEmpty()) {
            return Optional.of(operative(dispute) ? sessions.last() : sessions.first());
        }
        List<Event> told = timeline.events().stream()
                .filter(event -> event.mention() instanceof Procedure && sameTreatment(dispute, event.mention()))
                .filter(event -> !event.secondHand())
                .toList();
        return (operative(dispute) ? lastDone(told, dispute, timeline) : Optional.<LocalDate>empty())
                .or(() -> told.stream().map(event -> event.date().earliest()).findFirst());
    }

    /** The last day of another time than the examination's that an examination gives it, before the decision. */
    private static Optional<LocalDate> lastDone(List<Event> told, Dispute dispute, Timeline timeline) {
        Map<String, Optional<PartialDate>> days = timeline.caseFile().documents().stream()
                .collect(Collectors.toMap(
                        tagged -> tagged.document().id(),
                        tagged -> tagged.document().serviceDate()));
        return told.stream()
                .filter(event -> days.getOrDefault(event.citation().document(), Optional.empty())
                        .filter(event.date()::equals)
                        .isEmpty())
                .map(event -> event.date().earliest())
                .filter(day -> dispute.decided().filter(day::isAfter).isEmpty())
                .max(Comparator.naturalOrder());
    }

    private static boolean treatmentNote(Dispute dispute, TaggedDocument tagged) {
        return switch (tagged.document().type()) {
            case ACUPUNCTURE_NOTE -> dispute.family().equals("acupuncture");
            case CHIROPRACTIC_NOTE -> dispute.family().equals("chiropractic");
            case THERAPY_NOTE -> dispute.family().equals("physical-medicine");
            case OPERATIVE_REPORT ->
                operative(dispute)
                        && tagged.mentions().stream()
                                .anyMatch(mention -> mention instanceof Procedure procedure
                                        && sameTreatment(dispute, procedure)
                                        && performed(procedure));
            default -> false;
        };
    }

    /** What is done once, and told by a report of its own. */
    private static boolean operative(Dispute dispute) {
        return dispute.family().startsWith("injection")
                || dispute.family().equals("stimulation")
                || dispute.family().equals("surgery");
    }

    static boolean sameTreatment(Dispute dispute, Mention mention) {
        if (mention instanceof Procedure procedure) {
            return Kinds.alike(dispute.key(), Kinds.of(procedure));
        }
        return mention instanceof Medication medication
                && dispute.key().equals("medication " + medication.ingredient());
    }

    private static boolean performed(Procedure procedure) {
        return procedure.assertion() == Assertion.PRESENT;
    }
}
