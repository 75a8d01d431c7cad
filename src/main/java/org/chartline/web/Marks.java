package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chartline.tag.Span;

/**
 * The runs of a page's text that an address asks to mark.
 *
 * @param cited the one to look at; of no length where none is asked for
 * @param also the others that matched with it
 */
record Marks(Span cited, List<Span> also) {

    /** Others that an address may name. */
    static final int MOST = 100;

    private static final Pattern RUN = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    /**
     * What of it stands on the page; the rest is left out.
     *
     * @param also as {@code 10-15,20-24}
     * @param length of the page's text
     */
    static Marks of(int begin, int end, String also, int length) {
        List<Span> others = new ArrayList<>();
        Matcher run = RUN.matcher(also);
        while (run.find() && others.size() < MOST) {
            int from = Integer.parseInt(run.group(1));
            int to = Integer.parseInt(run.group(2));
            if (from < to && to <= length) {
                others.add(new Span(from, to));
            }
        }
        return new Marks(begin >= 0 && begin < end && end <= length ? new Span(begin, end) : new Span(0, 0), others);
    }

    boolean isCited(Span span) {
        return cited.length() > 0 && cited.covers(span);
    }

    boolean isAlso(Span span) {
        return also.stream().anyMatch(other -> other.covers(span));
    }
}
