package org.chartline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chartline.divide.Document;
import org.chartline.divide.Place;
import org.chartline.ingest.Page;
import org.chartline.ingest.Reading;
import org.chartline.rows.Terms;
import org.chartline.store.CaseId;
import org.chartline.tag.Mention;
import org.chartline.tag.Span;
import org.chartline.tag.TaggedDocument;

/**
 * A page's text, cut where a mention or the cited run begins or ends.
 *
 * @param previous the page before, empty for the first of the document
 * @param next the page after, empty for the last
 */
record PageView(
        String caseId,
        String document,
        String title,
        int number,
        boolean unreadable,
        String previous,
        String next,
        List<Piece> pieces) {

    /**
     * A stretch of text that is shown alike.
     *
     * @param style its classes: the kinds of its mentions, and {@code cited}; empty for plain text
     * @param hint what was found there
     * @param first the cited run begins here
     */
    record Piece(String text, String style, String hint, boolean first) {}

    private record Found(Mention mention, Span span) {}

    /**
     * @param begin first character of the cited run in the page's text
     * @param end one past the last; nothing is marked when the run is not on the page
     */
    static PageView of(CaseId id, TaggedDocument tagged, Page page, int begin, int end) {
        Document document = tagged.document();
        int length = page.text().length();
        Span cited = begin >= 0 && begin < end && end <= length ? new Span(begin, end) : new Span(0, 0);
        return new PageView(
                id.value(),
                document.id(),
                "%s, %s"
                        .formatted(
                                document.type(),
                                document.serviceDate().map(Object::toString).orElse("undated")),
                page.number(),
                page.reading() == Reading.UNREADABLE,
                page.number() > document.firstPage() ? Link.page(id, document.id(), page.number() - 1) : "",
                page.number() < document.lastPage() ? Link.page(id, document.id(), page.number() + 1) : "",
                pieces(page.text(), onPage(tagged, page), cited));
    }

    private static List<Found> onPage(TaggedDocument tagged, Page page) {
        List<Found> found = new ArrayList<>();
        for (Mention mention : tagged.mentions()) {
            Span span = mention.evidence().span();
            Place place = tagged.document().place(span.begin(), span.end());
            if (place.page() == page.number()) {
                found.add(new Found(mention, new Span(place.begin(), place.end())));
            }
        }
        return found;
    }

    private static List<Piece> pieces(String text, List<Found> found, Span cited) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length(), cited.begin(), cited.end()));
        found.forEach(f -> cuts.addAll(List.of(f.span().begin(), f.span().end())));
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                pieces.add(piece(text, new Span(from, to), found, cited));
            }
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String text, Span span, List<Found> found, Span cited) {
        List<Mention> here = found.stream()
                .filter(f -> f.span().covers(span))
                .map(Found::mention)
                .toList();
        String kinds = here.stream()
                .map(mention -> "m-" + Terms.of(mention.type()))
                .distinct()
                .collect(Collectors.joining(" "));
        boolean isCited = cited.length() > 0 && cited.covers(span);
        return new Piece(
                span.of(text),
                (kinds + (isCited ? " cited" : "")).strip(),
                here.stream().map(PageView::hint).collect(Collectors.joining("; ")),
                isCited && span.begin() == cited.begin());
    }

    private static String hint(Mention mention) {
        return mention.type()
                + mention.attributes().entrySet().stream()
                        .map((Map.Entry<String, String> e) -> " " + e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining());
    }
}
