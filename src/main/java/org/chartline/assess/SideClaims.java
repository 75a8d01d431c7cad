package org.chartline.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.divide.Document;
import org.chartline.tag.Mention;
import org.chartline.tag.Procedure;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;
import org.chartline.timeline.Timeline;

/** A limb or finding that a letter puts on one side and every record that names it on the other (brief, trap 5). */
final class SideClaims {

    private static final Pattern SIDED = Pattern.compile("(?i)\\b(?<side>left|right)[ \\n]+(?:[a-z-]+[ \\n]+){0,2}?"
            + "(?<part>(?:upper|lower)[ \\n]+extremity|shoulder|elbow|wrist|hand|hip|knee|ankle|foot|leg|arm"
            + "|radiculitis|radiculopathy|carpal tunnel)\\b");

    private SideClaims() {}

    private record Sided(String side, String part, Citation citation) {}

    static List<Contradiction> of(TaggedDocument letter, Timeline timeline) {
        List<Contradiction> found = new ArrayList<>(procedures(letter, timeline));
        List<Sided> records = Contradictions.records(timeline).stream()
                .flatMap(tagged -> sided(tagged.document()).stream())
                .toList();
        for (Sided claim : sided(letter.document())) {
            List<Sided> other = records.stream()
                    .filter(one -> one.part().equals(claim.part()))
                    .toList();
            boolean opposite = !other.isEmpty()
                    && other.stream().noneMatch(one -> one.side().equals(claim.side()));
            if (opposite) {
                found.add(new Contradiction(
                        Contradiction.Kind.SIDE, claim.citation(), other.get(other.size() - 1).citation()));
                return found;
            }
        }
        return found;
    }

    private static List<Sided> sided(Document document) {
        List<Sided> found = new ArrayList<>();
        Matcher matcher = SIDED.matcher(document.runningText());
        while (matcher.find()) {
            if (matcher.group().indexOf(Document.PAGE_BREAK) < 0) {
                found.add(new Sided(
                        matcher.group("side").toLowerCase(Locale.ROOT),
                        matcher.group("part").toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                        Citation.of(document, document.place(matcher.start(), matcher.end()))));
            }
        }
        return found;
    }

    /** A treatment that the letter decides on one side and the request asked for on another. */
    private static List<Contradiction> procedures(TaggedDocument letter, Timeline timeline) {
        for (Mention mention : letter.mentions()) {
            if (mention instanceof Procedure claim && claim.side().isPresent()) {
                for (TaggedDocument tagged : timeline.caseFile().documents()) {
                    boolean request = tagged.document().type() == org.chartline.divide.DocumentType.RFA
                            && tagged != letter
                            && Contradictions.counts(tagged.document());
                    for (Mention other : request ? tagged.mentions() : List.<Mention>of()) {
                        if (other instanceof Procedure asked
                                && asked.family() == claim.family()
                                && asked.side().isPresent()
                                && !asked.side().equals(claim.side())) {
                            return List.of(new Contradiction(
                                    Contradiction.Kind.SIDE,
                                    Citation.around(letter.document(), mention.evidence()),
                                    Citation.around(tagged.document(), other.evidence())));
                        }
                    }
                }
            }
        }
        return List.of();
    }
}
