package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/** What a note says, against a result, another note, or the part of it that was written on the day. */
final class NoteClaims {

    private static final Pattern SEEN = Pattern.compile("(?i)\\bseen (?:today|on)?,?\\s*$");

    private final TaggedDocument note;
    private final Timeline timeline;
    private final List<Contradiction> found = new ArrayList<>();

    private NoteClaims(TaggedDocument note, Records records) {
        this.note = note;
        this.timeline = records.timeline();
    }

    static List<Contradiction> of(TaggedDocument note, Records records) {
        NoteClaims claims = new NoteClaims(note, records);
        records.timeline().visits().stream()
                .filter(visit -> visit.document().id().equals(note.document().id()))
                .filter(visit -> visit.copiedFrom().isPresent())
                .forEach(claims::carriedForward);
        return claims.found;
    }

    private void carriedForward(Visit visit) {
        timeline.visits().stream()
                .filter(source -> visit.copiedFrom()
                        .filter(source.document().id()::equals)
                        .isPresent())
                .findFirst()
                .ifPresent(source -> {
                    pain(visit, source);
                    work(visit, source);
                });
        seen(visit);
    }

    /** A score that the text repeats, beside another one of the day. */
    private void pain(Visit visit, Visit source) {
        List<Fact<PainScore>> old = new ArrayList<>();
        List<Fact<PainScore>> fresh = new ArrayList<>();
        for (Fact<PainScore> fact : visit.pain()) {
            boolean rated = isOfTheDay(fact.mention());
            boolean repeated = source.pain().stream()
                    .anyMatch(other -> sentence(visit, fact.mention()).equals(sentence(source, other.mention())));
            if (repeated) {
                old.add(fact);
            } else if (rated) {
                fresh.add(fact);
            }
        }
        Optional<Fact<PainScore>> claim =
                old.stream().filter(fact -> isOfTheDay(fact.mention())).findFirst();
        fresh.removeIf(fact -> claim.isPresent() && !site(fact).equals(site(claim.get())));
        boolean other = claim.isPresent()
                && !fresh.isEmpty()
                && old.stream()
                        .noneMatch(fact -> fact.mention()
                                        .high()
                                        .compareTo(fresh.get(0).mention().high())
                                == 0);
        if (other) {
            found.add(new Contradiction(
                    Contradiction.Kind.SAME_VISIT,
                    claim.get().citation(),
                    fresh.get(0).citation()));
        }
    }

    private static String site(Fact<PainScore> fact) {
        return fact.mention()
                .site()
                .map(quoted -> quoted.text().toLowerCase(java.util.Locale.ROOT))
                .orElse("");
    }

    private static boolean isOfTheDay(PainScore score) {
        return score.context() == PainScore.Context.UNSPECIFIED || score.context() == PainScore.Context.CURRENT;
    }

    private static String sentence(Visit visit, Mention mention) {
        return Citation.around(visit.document(), mention.evidence()).quote().replaceAll("\\s+", " ");
    }

    /** Work that the text repeats, beside what is new: "continues to work", and retired. Only the last such note counts. */
    private void work(Visit visit, Visit source) {
        boolean last = timeline.visits().stream()
                .filter(Course::byAPhysician)
                .reduce((one, other) -> other)
                .filter(visit::equals)
                .isPresent();
        for (Fact<WorkStatus> old : last ? visit.workStatus() : List.<Fact<WorkStatus>>of()) {
            boolean working = old.mention().status() != WorkStatus.Status.NOT_WORKING
                    && WorkClaims.WORKS
                            .matcher(Citation.around(
                                            visit.document(), old.mention().evidence())
                                    .quote())
                            .find();
            Optional<Fact<WorkStatus>> not = visit.workStatus().stream()
                    .filter(fact -> fact.mention().status() == WorkStatus.Status.NOT_WORKING)
                    .findFirst();
            if (working && not.isPresent()) {
                found.add(new Contradiction(
                        Contradiction.Kind.COPIED_FORWARD,
                        old.citation(),
                        not.get().citation()));
                return;
            }
        }
    }

    /** "She is seen today", with the day of the earlier note. */
    private void seen(Visit visit) {
        String text = visit.document().runningText();
        for (Mention mention : note.mentions()) {
            if (mention instanceof DateMention date && !date.value().equals(visit.date())) {
                int at = date.evidence().span().begin();
                if (SEEN.matcher(text.substring(Math.max(0, at - 24), at)).find()) {
                    own(visit)
                            .ifPresent(place -> found.add(new Contradiction(
                                    Contradiction.Kind.COPIED_FORWARD,
                                    Citation.around(visit.document(), date.evidence()),
                                    place)));
                    return;
                }
            }
        }
    }

    private Optional<Citation> own(Visit visit) {
        return note.mentions().stream()
                .filter(mention ->
                        mention instanceof DateMention date && date.value().equals(visit.date()))
                .map(mention -> Citation.of(visit.document(), mention.evidence()))
                .findFirst();
    }
}
