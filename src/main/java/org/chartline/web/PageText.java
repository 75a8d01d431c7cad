package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chartline.tag.Span;

/** A page's text, cut where a mention or the cited run begins or ends. */
final class PageText {

    private PageText() {}

    /**
     * A stretch of text that is shown alike.
     *
     * @param style its classes: the kinds of its mentions, and {@code cited} or {@code also}; empty for plain text
     * @param marks the numbers of its mentions, parted by blanks
     * @param hint what was found there
     * @param first the cited run begins here
     */
    record Piece(String text, String style, String marks, String hint, boolean first) {}

    static List<Piece> pieces(String text, List<MentionView> found, Marks marks) {
        TreeSet<Integer> cuts = new TreeSet<>(
                List.of(0, text.length(), marks.cited().begin(), marks.cited().end()));
        marks.also().forEach(run -> cuts.addAll(List.of(run.begin(), run.end())));
        found.forEach(mention -> cuts.addAll(List.of(mention.begin(), mention.end())));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                pieces.add(piece(text, new Span(from, to), found, marks));
            }
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, Span span, List<MentionView> found, Marks marks) {
        List<MentionView> here = found.stream()
                .filter(mention -> new Span(mention.begin(), mention.end()).covers(span))
                .toList();
        String kinds =
                here.stream().map(mention -> "m-" + mention.kind()).distinct().collect(Collectors.joining(" "));
        boolean isCited = marks.isCited(span);
        return new Piece(
                span.of(text),
                (kinds + (isCited ? " cited" : marks.isAlso(span) ? " also" : "")).strip(),
                here.stream().map(mention -> String.valueOf(mention.number())).collect(Collectors.joining(" ")),
                here.stream()
                        .map(mention -> mention.type() + ": " + mention.said())
                        .collect(Collectors.joining("; ")),
                isCited && span.begin() == marks.cited().begin());
    }
}
