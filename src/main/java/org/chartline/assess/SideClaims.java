package org.chartline.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** A limb or finding that a letter puts on one side and every record that names it on the other (brief, trap 5). */
final class SideClaims {

    private static final Pattern SIDED = Pattern.compile("(?i)\\b(?<side>left|right) (?:[a-z-]+ ){0,2}?"
            + "(?<part>(?:upper|lower) extremity|shoulder|elbow|wrist|hand|hip|knee|ankle|foot|leg|arm"
            + "|radiculitis|radiculopathy|carpal tunnel)\\b");

    private static final Pattern PAST = Pattern.compile("(?i)\\b(?:had|underwent|status post|s/p|previous|prior)\\b");

    private record Sided(String side, String part, Citation citation) {}

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
                Citation last = other.get(other.size() - 1).citation();
                found.add(new Contradiction(Contradiction.Kind.SIDE, claim.citation(), last));
                return found;
            }
        }
        return found;
    }

    /** Oldest first. */
    private static List<TaggedDocument> byDay(Records records) {
        return records.all().stream()
                .filter(tagged -> tagged.document().serviceDate().isPresent())
                .sorted(Comparator.comparing(
                        tagged -> tagged.document().serviceDate().orElseThrow()))
                .toList();
    }

    private List<Sided> sided(Document document) {
        Found words = records.words(document);
        List<Sided> found = new ArrayList<>();
        Matcher matcher = SIDED.matcher(words.text());
        while (matcher.find()) {
            String side = matcher.group("side").toLowerCase(Locale.ROOT);
            String part = matcher.group("part").toLowerCase(Locale.ROOT);
            words.citation(matcher.start(), matcher.end()).ifPresent(place -> found.add(new Sided(side, part, place)));
        }
        return found;
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

    private static boolean alike(Procedure claim, Procedure named) {
        return claim.family() == named.family()
                && named.side().isPresent()
                && (claim.family() != Procedure.Family.SURGERY
                        || claim.evidence()
                                .text()
                                .equalsIgnoreCase(named.evidence().text()));
    }
}
