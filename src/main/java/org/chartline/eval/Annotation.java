package org.chartline.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.chartline.tag.Mention;

/**
 * A mention in the form of gold files.
 *
 * @param begin first character, 0-based, in UTF-16 code units
 * @param end one past the last
 * @param attrs in the guideline's names and values, in the file's order
 */
public record Annotation(String type, int begin, int end, String text, Map<String, String> attrs) {

    public Annotation {
        attrs = Collections.unmodifiableMap(new LinkedHashMap<>(attrs));
    }

    public static Annotation of(Mention mention) {
        return new Annotation(
                mention.type().name(),
                mention.evidence().span().begin(),
                mention.evidence().span().end(),
                mention.evidence().text(),
                mention.attributes());
    }

    /** Whether its characters stand at its offsets in a text. */
    boolean standsIn(String whole) {
        return begin >= 0
                && begin < end
                && end <= whole.length()
                && whole.substring(begin, end).equals(text);
    }

    boolean sameSpan(Annotation other) {
        return begin == other.begin && end == other.end;
    }

    /** Characters that both cover; 0 when they do not touch. */
    int overlap(Annotation other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }
}
