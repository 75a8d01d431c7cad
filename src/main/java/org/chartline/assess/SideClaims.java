package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.divide.Provenance;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** A limb or finding that a letter puts on one side and every record that names it on the other (brief, trap 5). */
final class SideClaims {

    private static final Pattern SIDED = Pattern.compile("(?i)\\b(?<side>left|right) (?:[a-z-]+ ){0,2}?"
            + "(?<part>(?:upper|lower) extremity|shoulder|elbow|wrist|hand|hip|knee|ankle|foot|leg|arm"
            + "|buttock|calf|thigh|forearm|radiculitis|radiculopathy|carpal tunnel|[CLT]\\d(?=\\d|[-/ ,]|\\b))");

    private static final Pattern PAST =
            Pattern.compile("(?i)\\b(?:had|underwent|status post|s/p|previous|prior|treated with)\\b");

    /** Characters before a side in which words of the past tell that it is of something done. */
    private static final int NEAR = 80;

    /** Words of operations that tell them apart are longer. */
    private static final int SHORT = 6;

    private record Sided(String side, String part, boolean treating, boolean done, Citation citation) {}

    private final Records records;

    /** What the records put on a side, by its part of the body, oldest first. */
    private final Map<String, List<Sided>> byPart;

    SideClaims(Records records) {
        this.records = records;
        this.byPart = byDay(records).stream()
                .flatMap(tagged -> sided(tagged.document()).stream())
                .collect(Collectors.groupingBy(Sided::part));
    }

    List<Contradiction> of(TaggedDocument letter) {
        List<Contradiction> found = new ArrayList<>(procedures(letter, records.timeline()));
        for (Sided claim : sided(letter.document())) {
            List<Sided> other = byPart.getOrDefault(claim.part(), List.of());
            boolean opposite = !other.isEmpty()
                    && other.stream().noneMatch(one -> one.side().equals(claim.side()));
            if (opposite) {
                Citation last = last(other, claim.done()).citation();
                found.add(new Contradiction(Contradiction.Kind.SIDE, claim.citation(), last));
                return found;
            }
        }
        return found;
    }

    /** Of what was done the report of it, else the last of a treating physician, else of anybody. */
    private static Sided last(List<Sided> sided, boolean done) {
        return sided.stream().filter(one -> done && one.done()).findFirst().orElseGet(() -> last(sided));
    }

    private static Sided last(List<Sided> sided) {
        return sided.stream()
                .filter(Sided::treating)
                .reduce((one, other) -> other)
                .orElseGet(() -> sided.get(sided.size() - 1));
    }

    /** Oldest first. */
    private static List<TaggedDocument> byDay(Records records) {
        return records.byDay();
    }

    private List<Sided> sided(Document document) {
        Found words = records.words(document);
        List<Sided> found = new ArrayList<>();
        boolean treating = document.provenance() == Provenance.TREATING;
        boolean done = document.type() == DocumentType.OPERATIVE_REPORT;
        Matcher matcher = SIDED.matcher(words.text());
        while (matcher.find()) {
            int at = matcher.start();
            String side = matcher.group("side").toLowerCase(Locale.ROOT);
            String part = limb(matcher.group("part").toLowerCase(Locale.ROOT));
            words.citation(matcher.start(), matcher.end())
                    .ifPresent(place -> found.add(new Sided(
                            side,
                            part,
                            treating,
                            done
                                    || PAST.matcher(words.text().substring(Math.max(0, at - NEAR), at))
                                            .find(),
                            place)));
        }
        return found;
    }

    /** Pain of a buttock is pain of the leg: joints stand for themselves. */
    private static String limb(String part) {
        return switch (part) {
            case "lower extremity", "buttock", "calf", "thigh", "foot" -> "leg";
            case "upper extremity", "forearm" -> "arm";
            default -> part;
        };
    }

    /** A treatment that the letter puts on one side, and all requests or records that name it on another. */
    private static List<Contradiction> procedures(TaggedDocument letter, Timeline timeline) {
        List<Contradiction> found = new ArrayList<>();
        for (Mention mention : letter.mentions()) {
            if (mention instanceof Procedure claim
                    && claim.side().isPresent()
                    && claim.family() != Procedure.Family.IMAGING) {
                otherSide(letter, claim, timeline)
                        .ifPresent(place -> found.add(new Contradiction(
                                Contradiction.Kind.SIDE,
                                Citation.around(letter.document(), mention.evidence()),
                                place)));
            }
        }
        return found;
    }

    private static Optional<Citation> otherSide(TaggedDocument letter, Procedure claim, Timeline timeline) {
        Optional<Citation> other = Optional.empty();
        boolean had = PAST.matcher(
                        Citation.around(letter.document(), claim.evidence()).quote())
                .find();
        for (TaggedDocument tagged : timeline.caseFile().documents()) {
            boolean request = tagged.document().type() == DocumentType.RFA;
            boolean compared = tagged != letter
                    && Contradictions.counts(tagged.document())
                    && (had ? tagged.document().provenance().firstHand() && !request : request);
            for (Mention mention : compared ? tagged.mentions() : List.<Mention>of()) {
                if (mention instanceof Procedure named && alike(claim, named)) {
                    if (named.side().equals(claim.side())) {
                        return Optional.empty();
                    }
                    boolean done = other.isPresent() && tagged.document().type() != DocumentType.OPERATIVE_REPORT;
                    other = done ? other : Optional.of(Citation.around(tagged.document(), named.evidence()));
                }
            }
        }
        return other;
    }

    private static boolean sharesWord(Procedure one, Procedure other) {
        List<String> words =
                List.of(one.evidence().text().toLowerCase(Locale.ROOT).split("\\W+"));
        return Stream.of(other.evidence().text().toLowerCase(Locale.ROOT).split("\\W+"))
                .filter(word -> word.length() > SHORT)
                .anyMatch(words::contains);
    }

    private static boolean alike(Procedure claim, Procedure named) {
        return claim.family() == named.family()
                && named.side().isPresent()
                && (claim.family() != Procedure.Family.SURGERY || sharesWord(claim, named));
    }
}
