package org.chartline.eval;

import java.util.Optional;
import org.chartline.rows.Terms;

/**
 * One thing that the found annotations have wrong.
 *
 * @param document the text's name
 * @param gold empty for a false find
 * @param found empty for a miss
 * @param context the text around it, on one line, the span between {@code [[} and {@code ]]}
 */
public record ScoringError(
        String document, Kind kind, Optional<Annotation> gold, Optional<Annotation> found, String context) {

    /** What is wrong. */
    public enum Kind {
        /** Gold that nothing found overlaps one to one. */
        MISSED,
        /** Found where gold has nothing. */
        FALSE_FIND,
        /** Paired, but begin or end differ. */
        BOUNDARY,
        /** Paired, but an attribute is wrong, missing or spurious. */
        ATTRIBUTE;

        @Override
        public String toString() {
            return Terms.of(this);
        }
    }

    private static final int AROUND = 60;

    static ScoringError of(AnnotatedText text, Kind kind, Optional<Annotation> gold, Optional<Annotation> found) {
        return new ScoringError(
                text.name(),
                kind,
                gold,
                found,
                context(text.text(), gold.or(() -> found).orElseThrow()));
    }

    /** The annotation that the error is about: gold's, or the false find. */
    public Annotation subject() {
        return gold.or(() -> found).orElseThrow();
    }

    private static String context(String text, Annotation at) {
        int begin = Math.min(at.begin(), text.length());
        int end = Math.min(at.end(), text.length());
        String marked = text.substring(Math.max(0, begin - AROUND), begin)
                + "[["
                + text.substring(begin, end)
                + "]]"
                + text.substring(end, Math.min(text.length(), end + AROUND));
        return marked.replaceAll("\\s+", " ").strip();
    }
}
