package org.chartline.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.PainScore;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.NumberWords;
import org.chartline.timeline.Visit;

/** Pain scores that a letter gives of a visit that rated it otherwise, and drug effects told as progress (brief, trap 16). */
final class PainClaims {

    private static final Pattern FALLS = Pattern.compile(
            "(?i)\\b(?:fell|dropped|decreased|went|came|reduced|improved|lower(?:ed)?)\\b[^.;]{0,24}? from (?:an? )?(?<from>\\d{1,2}|[a-z]{3,5})(?: ?/ ?10)?"
                    + " (?:down )?to (?:an? )?(?<to>\\d{1,2}|[a-z]{3,5})\\b");
    private static final Pattern PAIN = Pattern.compile("(?i)\\bpain|\\bVAS\\b|\\bscore");

    private final Told told;

    PainClaims(Told told) {
        this.told = told;
    }

    /** Only where the letter names the day of a visit: else it may tell of any. */
    Optional<Citation> contrary(PainScore claim) {
        return told.visit(claim)
                .filter(visit -> !visit.pain().isEmpty())
                .filter(visit -> visit.pain().stream().noneMatch(fact -> alike(fact.mention(), claim)))
                .map(visit -> visit.pain().get(0).citation());
    }

    private static boolean alike(PainScore one, PainScore other) {
        return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
    }

    /** "Her pain fell from eight to four", where that is the pain without and with medication. */
    static List<Contradiction> falls(Document letter, Records records) {
        List<Contradiction> found = new ArrayList<>();
        for (Passage passage : records.passages(letter)) {
            Matcher matcher = FALLS.matcher(passage.text());
            if (PAIN.matcher(passage.text()).find() && matcher.find()) {
                Optional<BigDecimal> from = NumberWords.value(matcher.group("from"));
                Optional<BigDecimal> to = NumberWords.value(matcher.group("to"));
                if (from.isPresent() && to.isPresent()) {
                    byMedicine(from.get(), to.get(), records.visitsBefore(letter))
                            .ifPresent(place ->
                                    found.add(new Contradiction(Contradiction.Kind.PAIN, passage.citation(), place)));
                }
            }
        }
        return found;
    }

    private static Optional<Citation> byMedicine(BigDecimal from, BigDecimal to, List<Visit> visits) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            Optional<Fact<PainScore>> without = rated(visits.get(i), PainScore.Context.WITHOUT_MEDICATION, from);
            if (without.isPresent()
                    && rated(visits.get(i), PainScore.Context.WITH_MEDICATION, to)
                            .isPresent()) {
                return without.map(Fact::citation);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fact<PainScore>> rated(Visit visit, PainScore.Context context, BigDecimal score) {
        return visit.pain().stream()
                .filter(fact -> fact.mention().context() == context)
                .filter(fact -> fact.mention().low().compareTo(score) <= 0
                        && fact.mention().high().compareTo(score) >= 0)
                .findFirst();
    }
}
