package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chartline.tag.TaggedDocument;

/** How many sessions a paper says were had, against what the treating records count. */
final class CountClaims {

    /** A number that is not known is no less than any. */
    private static final BigDecimal MOST = BigDecimal.valueOf(999);

    private final Records records;
    private final List<SessionCount> counted = new ArrayList<>();

    CountClaims(Records records) {
        this.records = records;
        records.byDay().forEach(tagged -> counted.addAll(SessionCount.in(tagged.document(), records)));
    }

    /** Of each course the first count of a letter that no record gives. */
    List<Contradiction> of(TaggedDocument letter) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (SessionCount claim : SessionCount.in(letter.document(), records)) {
            if (!claim.asked() && claim.number().isPresent()) {
                contrary(claim, of(claim.course(), false))
                        .ifPresent(other -> found.putIfAbsent(claim.course(), contradiction(claim, other)));
            }
        }
        return List.copyOf(found.values());
    }

    /** Of each course the first count of all there were that another record counts otherwise. */
    List<Contradiction> among(TaggedDocument note) {
        Map<String, Contradiction> found = new LinkedHashMap<>();
        for (SessionCount claim : counted) {
            boolean own = claim.place().document().id().equals(note.document().id());
            if (own && claim.total() && claim.number().isPresent()) {
                List<SessionCount> others = of(claim.course(), true).stream()
                        .filter(other -> other.place() != claim.place())
                        .toList();
                contrary(claim, others)
                        .ifPresent(other -> found.putIfAbsent(claim.course(), contradiction(claim, other)));
            }
        }
        return List.copyOf(found.values());
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
                : others.stream().reduce((one, other) -> number(other).compareTo(number(one)) >= 0 ? other : one);
    }

    private static BigDecimal number(SessionCount count) {
        return count.number().orElse(MOST);
    }

    private static Contradiction contradiction(SessionCount claim, SessionCount other) {
        return new Contradiction(Contradiction.Kind.COUNT, claim.words(), other.words());
    }
}
