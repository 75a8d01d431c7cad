package org.chartline.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Assertion;
import org.chartline.tag.DateMention;
import org.chartline.tag.Mention;
import org.chartline.tag.PainScore;
import org.chartline.tag.Procedure;
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
    private final Records records;
    private final Timeline timeline;
    private final List<Contradiction> found = new ArrayList<>();

    private NoteClaims(TaggedDocument note, Records records) {
        this.note = note;
        this.records = records;
        this.timeline = records.timeline();
    }

    static List<Contradiction> of(TaggedDocument note, Records records) {
        NoteClaims claims = new NoteClaims(note, records);
        claims.history();
        records.timeline().visits().stream()
                .filter(visit -> visit.document().id().equals(note.document().id()))
                .filter(visit -> visit.copiedFrom().isPresent())
                .forEach(claims::carriedForward);
        return claims.found;
    }

    private static LocalDate day(Document document) {
        return document.serviceDate().map(date -> date.earliest()).orElse(LocalDate.MAX);
    }

    /** "Has not had acupuncture", and there are notes of it. */
    private void history() {
        for (Mention mention : note.mentions()) {
            if (mention instanceof Procedure denied && denied.assertion() == Assertion.NEGATED) {
                for (TaggedDocument other : records.all()) {
                    if (treats(other.document().type(), denied.family())
                            && !day(other.document()).minusDays(60).isAfter(day(note.document()))) {
                        found.add(new Contradiction(
                                Contradiction.Kind.HISTORY,
                                Citation.around(note.document(), mention.evidence()),
                                Citation.of(
                                        other.document(),
                                        other.mentions().get(0).evidence())));
                        return;
                    }
                }
            }
        }
    }

    private static boolean treats(DocumentType type, Procedure.Family family) {
        return switch (type) {
            case ACUPUNCTURE_NOTE -> family == Procedure.Family.ACUPUNCTURE;
            case CHIROPRACTIC_NOTE -> family == Procedure.Family.CHIROPRACTIC;
            default -> false;
        };
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
            boolean repeated = source.pain().stream()
                    .anyMatch(other -> sentence(visit, fact.mention()).equals(sentence(source, other.mention())));
            boolean current = fact.mention().context() == PainScore.Context.UNSPECIFIED
                    || fact.mention().context() == PainScore.Context.CURRENT;
            if (repeated) {
                old.add(fact);
            } else if (current) {
                fresh.add(fact);
            }
        }
        boolean other = !old.isEmpty()
                && !fresh.isEmpty()
                && old.stream()
                        .noneMatch(fact -> fact.mention()
                                        .high()
                                        .compareTo(fresh.get(0).mention().high())
                                == 0);
        if (other) {
            found.add(new Contradiction(
                    Contradiction.Kind.SAME_VISIT,
                    old.get(0).citation(),
                    fresh.get(0).citation()));
        }
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
            boolean working = old.mention().status() == WorkStatus.Status.MODIFIED
                    || old.mention().status() == WorkStatus.Status.FULL_DUTY;
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
