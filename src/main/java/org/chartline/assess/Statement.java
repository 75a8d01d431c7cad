package org.chartline.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Visit;

/** A sentence that says how a limb of the test changed: "restrictions remain as before", "discharged to a home program". */
record Statement(Limb limb, Direction direction, Passage passage) {

    /** What of the test it speaks of. */
    enum Limb {
        ADL,
        WORK,
        DEPENDENCY
    }

    /** Which way it went. */
    enum Direction {
        WORSE,
        SAME,
        BETTER
    }

    /** A row of {@code rules/change-statements.tsv}. */
    private record Row(
            String id, Limb limb, Direction direction, Pattern pattern, String example, String counterExample) {}

    private static final List<Row> ROWS = Rows.read("change-statements", Row.class);

    /** What a sentence says of each limb: the worse of two, since what is no better is worth telling first. */
    static List<Statement> in(Passage passage) {
        List<Statement> said = new ArrayList<>();
        for (Limb limb : Limb.values()) {
            ROWS.stream()
                    .filter(row -> row.limb() == limb && states(row.pattern(), passage.text()))
                    .map(Row::direction)
                    .min(Comparator.naturalOrder())
                    .ifPresent(direction -> said.add(new Statement(limb, direction, passage)));
        }
        return said;
    }

    private static boolean states(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find() && !AbsenceWords.isRule(sentence) && !AbsenceWords.planned(sentence, matcher.start());
    }

    /** What the report of a visit says of a limb, in the order of its text. */
    static List<Statement> in(Visit visit, Limb limb) {
        return Passages.of(visit.document(), visit.document().runningText()).stream()
                .flatMap(passage -> in(passage).stream())
                .filter(statement -> statement.limb() == limb)
                .toList();
    }

    /**
     * What the last of the reports says of a limb that says anything of it, where it was not carried forward; put into
     * the ledger.
     *
     * @return empty when none says anything
     */
    static Optional<Prong.State> decide(List<Visit> visits, Limb limb, Ledger ledger) {
        List<Statement> last = List.of();
        for (Visit visit : visits) {
            List<Statement> said = visit.copiedFrom().isPresent() ? List.of() : in(visit, limb);
            last = said.isEmpty() ? last : said;
            said.forEach(statement -> (statement.direction() == Direction.BETTER ? ledger.pro : ledger.contra)
                    .add(statement.item(visit)));
        }
        return last.isEmpty()
                ? Optional.empty()
                : Optional.of(Ledger.state(has(last, Direction.BETTER), has(last, Direction.SAME, Direction.WORSE)));
    }

    /** A state that figures and mentions gave, or where they gave none, what sentences say. */
    static Prong.State orDecided(Prong.State state, List<Visit> visits, Limb limb, Ledger ledger) {
        return state != Prong.State.NOT_DOCUMENTED
                ? state
                : decide(visits, limb, ledger).orElse(state);
    }

    private static boolean has(List<Statement> said, Direction... directions) {
        return said.stream().anyMatch(one -> List.of(directions).contains(one.direction()));
    }

    private Item item(Visit visit) {
        String word = switch (direction) {
            case BETTER -> "improved: ";
            case SAME -> "unchanged: ";
            case WORSE -> "worse: ";
        };
        Citation place = passage.citation();
        return new Item(word + passage.text(), Optional.of(visit.date()), List.of(place));
    }
}
