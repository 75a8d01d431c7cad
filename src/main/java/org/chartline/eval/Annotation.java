package org.chartline.eval;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.tag.Mention;
import org.chartline.tag.Span;

/**
 * A mention as a gold file writes it.
 *
 * @param type as the guideline writes it ({@code MEDICATION}); other schemes' types are scored like any
 * @param begin first character of the document's text, 0-based, in UTF-16 code units
 * @param end one past the last character
 * @param text the characters of the span
 * @param attrs the guideline's attributes, ordered by name
 */
public record Annotation(String type, int begin, int end, String text, Map<String, String> attrs)
        implements Comparable<Annotation> {

    private static final Comparator<Annotation> ORDER = Comparator.comparing(Annotation::span)
            .thenComparing(Annotation::type)
            .thenComparing(Annotation::text)
            .thenComparing(annotation -> annotation.attrs().toString());

    public Annotation {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
        }
        attrs = Collections.unmodifiableSortedMap(new TreeMap<>(attrs));
    }

    /** What a tagger found, in the form in which it is scored. */
    public static Annotation of(Mention mention) {
        Span span = mention.evidence().span();
        return new Annotation(
                mention.type().name(),
                span.begin(),
                span.end(),
                mention.evidence().text(),
                mention.attributes());
    }

    public Span span() {
        return new Span(begin, end);
    }

    /** Characters that both hold; 0 when they only touch. */
    int overlap(Annotation other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(begin, other.begin));
    }

    boolean sameSpan(Annotation other) {
        return begin == other.begin && end == other.end;
    }

    /** By span; ties by what else they hold, so that the order of a file never changes a score. */
    @Override
    public int compareTo(Annotation other) {
        return ORDER.compare(this, other);
    }
}
