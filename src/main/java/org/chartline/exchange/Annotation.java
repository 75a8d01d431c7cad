package org.chartline.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.chartline.tag.Mention;

/**
 * A mention in the form of gold files.
 *
 * @param begin first character, 0-based, in UTF-16 code units
 * @param end one past the last
 * @param attrs in the guideline's names and values, in the file's order
 * @param basis why a program made it; {@link Basis#NONE} for gold
 */
public record Annotation(String type, int begin, int end, String text, Map<String, String> attrs, Basis basis) {

    public Annotation {
        attrs = Collections.unmodifiableMap(new LinkedHashMap<>(attrs));
    }

    /** One without a basis, as a person makes it. */
    public Annotation(String type, int begin, int end, String text, Map<String, String> attrs) {
        this(type, begin, end, text, attrs, Basis.NONE);
    }

    public static Annotation of(Mention mention) {
        Map<String, Basis.Place> places = new TreeMap<>();
        mention.places().forEach((name, span) -> places.put(name, new Basis.Place(span.begin(), span.end())));
        return new Annotation(
                mention.type().name(),
                mention.evidence().span().begin(),
                mention.evidence().span().end(),
                mention.evidence().text(),
                mention.attributes(),
                new Basis(
                        Optional.of(mention.evidence().rule()),
                        mention.evidence()
                                .cue()
                                .map(cue -> new Basis.Cue(
                                        cue.rule(),
                                        cue.text(),
                                        new Basis.Place(
                                                cue.span().begin(), cue.span().end()))),
                        OptionalDouble.empty(),
                        places));
    }

    /** The same, in a text that has so many more characters before it. */
    public Annotation moved(int characters) {
        return new Annotation(type, begin + characters, end + characters, text, attrs, basis.moved(characters));
    }

    /** Whether its characters stand at its offsets in a text. */
    public boolean standsIn(String whole) {
        return begin >= 0
                && begin < end
                && end <= whole.length()
                && whole.substring(begin, end).equals(text);
    }

    public boolean sameSpan(Annotation other) {
        return begin == other.begin && end == other.end;
    }

    /** Characters that both cover; 0 when they do not touch. */
    public int overlap(Annotation other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }
}
