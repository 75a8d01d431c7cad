package org.chartline.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.rows.Rows;
import org.chartline.tag.TaggedDocument;

/** How many sessions a paper says were had, or says is not told, against what the treating records count. */
final class CountClaims {

    /** A row of {@code rules/amounts-had.tsv}. */
    private record Amount(String id, Pattern pattern, String example, String counterExample) {}

    private static final List<Amount> AMOUNTS = Rows.read("amounts-had", Amount.class);

    /** A number that is not known is no less than any. */
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    /** What was attended in all before the number of a visit, the treatment's own notes before others, then the highest. */
    private static final Comparator<SessionCount> BEST = Comparator.comparing(
                    (SessionCount count) -> count.done() || count.number().isEmpty())
            .thenComparing(SessionCount::ofNotes)
            .thenComparing(CountClaims::number);

    private final Records records;
    private final List<SessionCount> counted = new ArrayList<>();

    CountClaims(Records records) {
        this.records = records;
        records.byDay().forEach(tagged -> counted.addAll(SessionCount.in(tagged.document(), records)));
    }

    /** Of each course the first count of a letter that no record gives, and the first that it does not find told. */
    List<Contradiction> of(TaggedDocument letter) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (SessionCount claim : SessionCount.in(letter.document(), records)) {
            if (!claim.asked() && claim.number().isPresent()) {
                contrary(claim, of(claim.course(), false))
                        .ifPresent(other -> found.putIfAbsent(claim.course(), contradiction(claim, other)));
            }
        }
        uncounted(letter).ifPresent(claim -> found.put("not told", claim));
        return List.copyOf(found.values());
    }

    /** Whether a sentence says that it is not told how many sessions were had. */
    static boolean saysUncounted(String sentence) {
        for (Amount amount : AMOUNTS) {
            Matcher matcher = amount.pattern().matcher(sentence);
            if (matcher.find() && AbsenceWords.claims(sentence, matcher.start(), matcher.end(), false)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Contradiction> uncounted(TaggedDocument letter) {
        return records.passages(letter.document()).stream()
                .filter(passage -> saysUncounted(passage.text()))
                .flatMap(passage -> told(passage)
                        .map(count -> new Contradiction(
                                Contradiction.Kind.NO_DOCUMENTATION, passage.citation(), count.words()))
                        .stream())
                .findFirst();
    }

    /** The best count of the course that the sentence names; where it names none, of the only one that is counted. */
    private Optional<SessionCount> told(Passage claim) {
        List<SessionCount> done = counted.stream()
                .filter(count -> count.number().isPresent() && !count.asked())
                .filter(count -> !Records.isLater(count.place().document(), claim.document()))
                .toList();
        List<String> courses =
                done.stream().map(SessionCount::course).distinct().toList();
        Optional<String> course = SessionCount.courseOf(claim.text())
                .or(() -> courses.size() == 1 ? Optional.of(courses.get(0)) : Optional.empty());
        return course.flatMap(
                one -> done.stream().filter(count -> count.isOf(one)).max(BEST));
    }

    /** Of each course the first count of a record that other records, or the notes of the treatment, count otherwise. */
    List<Contradiction> among(TaggedDocument note) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (SessionCount claim : counted) {
            boolean own = claim.place().document().id().equals(note.document().id());
            if (own && claim.number().isPresent()) {
                Optional<SessionCount> other = claim.total() ? otherTotal(claim) : attended(claim);
                other.ifPresent(one -> found.putIfAbsent(claim.course(), contradiction(claim, one)));
            }
        }
        return List.copyOf(found.values());
    }

    private Optional<SessionCount> otherTotal(SessionCount claim) {
        return contrary(
                claim,
                of(claim.course(), true).stream()
                        .filter(other -> other.place() != claim.place())
                        .toList());
    }

    /** "Completed 24 visits", of which the notes of the treatment count 22 of 24; or fewer than they had counted by then. */
    private Optional<SessionCount> attended(SessionCount claim) {
        if (claim.ofNotes() || claim.asked() || !claim.done()) {
            return Optional.empty();
        }
        return counted.stream()
                .filter(other -> other.ofNotes()
                        && other.isOf(claim.course())
                        && other.of().isPresent())
                .filter(other -> fell(claim, other) || ahead(claim, other))
                .max(BEST);
    }

    private static boolean fell(SessionCount claim, SessionCount notes) {
        return notes.done()
                && claim.number().equals(notes.of())
                && number(notes).compareTo(number(claim)) < 0
                && !Records.isLater(notes.place().document(), claim.place().document());
    }

    /** More sessions between two days than days. */
    private static boolean ahead(SessionCount claim, SessionCount notes) {
        Optional<LocalDate> said = Records.day(claim.place().document());
        Optional<LocalDate> day = Records.day(notes.place().document());
        return claim.of().equals(notes.of())
                && said.isPresent()
                && day.isPresent()
                && number(notes).subtract(number(claim)).longValue()
                        > Math.max(0, day.get().toEpochDay() - said.get().toEpochDay());
    }

    private List<SessionCount> of(String course, boolean totals) {
        return counted.stream()
                .filter(one -> one.isOf(course) && (one.total() || !totals))
                .toList();
    }

    /** No record counts as claimed, and one counts otherwise or says that the number is not known. */
    private static Optional<SessionCount> contrary(SessionCount claim, List<SessionCount> others) {
        return others.stream().anyMatch(other -> other.agrees(claim))
                ? Optional.empty()
                : others.stream().max(BEST.thenComparing(others::indexOf));
    }

    private static BigDecimal number(SessionCount count) {
        return count.number().orElse(MOST);
    }

    private static Contradiction contradiction(SessionCount claim, SessionCount other) {
        return new Contradiction(Contradiction.Kind.COUNT, claim.words(), other.words());
    }
}
