package org.chartline.assess;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chartline.divide.DocumentType;
import org.chartline.tag.TaggedDocument;
import org.chartline.timeline.Citation;

/** One letter whose text denies all and whose table does not: a reader must know which holds (brief, trap 30). */
final class DecisionClaims {

    private static final Pattern ALL_DENIED = Pattern.compile(
            "(?i)\\b(?:requests?|services?|treatments?) (?:is|are|was|were|has been|have been) (?:all )?(?:hereby )?(?:denied|non-? ?certified|not certified)[^.;]{0,30}|\\b(?:denied|non-?certified) (?:as submitted|in (?:its|their) entirety|in full)\\b");
    private static final Pattern OTHERWISE = Pattern.compile(
            "(?i)\\bconditionally (?:non-? ?certified|denied)\\b|\\b(?:partially|conditionally) (?:certified|approved)\\b|\\bmodified to\\b|#\\d{1,3},? for (?:weaning|taper\\w*)\\b|\\b(?:is|are) (?:certified|approved) (?:for|with|as modified)\\b");

    private DecisionClaims() {}

    static Optional<Contradiction> of(TaggedDocument letter, Records records) {
        if (letter.document().type() != DocumentType.UR_DECISION) {
            return Optional.empty();
        }
        Found words = records.words(letter.document());
        Optional<Citation> otherwise = words.first(OTHERWISE);
        return words.first(ALL_DENIED)
                .flatMap(claim -> otherwise.map(place -> new Contradiction(Contradiction.Kind.DECISION, claim, place)));
    }
}
