package org.chartline.assess;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.tag.Assertion;
import org.chartline.tag.Function;
import org.chartline.tag.Mention;
import org.chartline.tag.TaggedDocument;
import org.chartline.tag.WorkStatus;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Fact;
import org.chartline.timeline.Timeline;
import org.chartline.timeline.Visit;

/**
 * Holds what letters and request forms claim against what the treating records say. Thin so far: work status, side of
 * the body, and gains in function; a later version compares drugs, doses, counts and dates too.
 */
public final class Contradictions {

    private static final Pattern SIDED = Pattern.compile(
            "(?i)\\b(left|right)\\s+((?:upper|lower) extremity|shoulder|elbow|wrist|hand|hip|knee|ankle|foot)\\b");

    private Contradictions() {}

    /** Each pair once, in the order of the claims. */
    public static List<Contradiction> of(Timeline timeline) {
        Set<Contradiction> found = new LinkedHashSet<>();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            if (claims(tagged.document()) && tagged.document().samePatient().orElse(true)) {
                for (Mention mention : tagged.mentions()) {
                    contrary(tagged.document(), mention, timeline).ifPresent(found::add);
                }
                side(tagged.document(), timeline).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static boolean claims(Document document) {
        return !document.provenance().firstHand() || document.type() == DocumentType.RFA;
    }

    private static Optional<Contradiction> contrary(Document document, Mention mention, Timeline timeline) {
        if (mention instanceof WorkStatus claim && claim.assertion() == Assertion.PRESENT) {
            return opposite(claim, timeline)
                    .map(fact -> new Contradiction(
                            Contradiction.Kind.WORK_STATUS,
                            Citation.around(document, claim.evidence()),
                            fact.citation()));
        }
        boolean gain = mention instanceof Function function
                && function.direction() == Function.Direction.IMPROVED
                && (function.assertion() == Assertion.PRESENT || function.assertion() == Assertion.PAST);
        return gain
                ? unchanged(timeline)
                        .map(fact -> new Contradiction(
                                Contradiction.Kind.FUNCTION,
                                Citation.around(document, mention.evidence()),
                                fact.citation()))
                : Optional.empty();
    }

    /** A letter says working, the latest visits say off work; or the reverse. */
    private static Optional<Fact<WorkStatus>> opposite(WorkStatus claim, Timeline timeline) {
        Optional<Boolean> working = working(claim);
        List<Visit> visits = timeline.visits();
        for (int i = visits.size() - 1; i >= 0 && working.isPresent(); i--) {
            for (Fact<WorkStatus> fact : visits.get(i).workStatus()) {
                Optional<Boolean> says = working(fact.mention());
                if (says.isPresent() && !says.equals(working)) {
                    return Optional.of(fact);
                }
                if (says.isPresent()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> working(WorkStatus status) {
        return switch (status.status()) {
            case OFF_WORK, NOT_WORKING -> Optional.of(false);
            case FULL_DUTY, MODIFIED -> Optional.of(true);
            case RESTRICTIONS, PERMANENT_AND_STATIONARY -> Optional.empty();
        };
    }

    private static Optional<Fact<Function>> unchanged(Timeline timeline) {
        List<Visit> visits = timeline.visits();
        for (int i = visits.size() - 1; i >= 0; i--) {
            for (Fact<Function> fact : visits.get(i).function()) {
                if (fact.mention().direction() == Function.Direction.UNCHANGED
                        || fact.mention().direction() == Function.Direction.WORSE) {
                    return Optional.of(fact);
                }
            }
        }
        return Optional.empty();
    }

    /** A limb that the letter puts on one side and every treating record that names it on the other (trap 5). */
    private static Optional<Contradiction> side(Document document, Timeline timeline) {
        for (Sided claim : sided(document)) {
            List<Sided> treating = timeline.visits().stream()
                    .flatMap(visit -> sided(visit.document()).stream())
                    .filter(other -> other.limb().equals(claim.limb()))
                    .toList();
            long other = treating.stream()
                    .filter(t -> !t.side().equals(claim.side()))
                    .count();
            long same = treating.size() - other;
            if (other >= 2 && same == 0) {
                return Optional.of(new Contradiction(
                        Contradiction.Kind.SIDE,
                        Citation.of(document, claim.place()),
                        treating.get(0).citation()));
            }
        }
        return Optional.empty();
    }

    private record Sided(String side, String limb, Place place, Citation citation) {}

    private static List<Sided> sided(Document document) {
        List<Sided> found = new ArrayList<>();
        for (Page page : document.pages()) {
            Matcher matcher = SIDED.matcher(page.text());
            while (matcher.find()) {
                Place place = new Place(page.number(), matcher.start(), matcher.end());
                found.add(new Sided(
                        matcher.group(1).toLowerCase(java.util.Locale.ROOT),
                        matcher.group(2).toLowerCase(java.util.Locale.ROOT),
                        place,
                        Citation.of(document, place)));
            }
        }
        return found;
    }
}
