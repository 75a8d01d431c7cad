package org.chartline.tag;

import java.util.List;
import java.util.function.Function;

/** Looks up spans in ordered lists. */
final class Spans {

    private Spans() {}

    /**
     * Whether one of some spans overlaps another.
     *
     * @param ordered by begin, none overlapping its neighbours
     */
    static boolean touched(List<Span> ordered, Span span) {
        return !ordered.isEmpty()
                && ordered.get(holding(ordered, Function.identity(), span.end() - 1))
                        .overlaps(span);
    }

    /**
     * The index of the last element that begins at or before a character; 0 when all begin after it.
     *
     * @param ordered by begin, not empty
     */
    static <T> int holding(List<T> ordered, Function<T, Span> span, int at) {
        int low = 0;
        int high = ordered.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (span.apply(ordered.get(middle)).begin() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
