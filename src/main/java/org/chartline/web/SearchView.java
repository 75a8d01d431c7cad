package org.chartline.web;

import java.util.List;
import org.chartline.index.Hits;
import org.chartline.rows.Terms;

/**
 * What the page of hits shows.
 *
 * @param first number of the first hit shown, from 1
 * @param last number of the last
 * @param previous the page before, -1 where there is none; {@code next} likewise
 */
record SearchView(
        long total,
        int first,
        int last,
        int previous,
        int next,
        List<String> understood,
        List<HitView> hits,
        List<FacetView> facets,
        List<Hits.Excluded> excluded,
        long undated,
        String problem) {

    /** Hits on one page. */
    static final int SIZE = 20;

    /** A page that matches. @param about date, title and how it was read */
    record HitView(String caseId, String place, String href, String about, List<Excerpt> excerpts, List<String> why) {}

    /** Counts by which the hits can be narrowed. @param name the choice of the form, {@code drugClass} */
    record FacetView(String name, String title, List<Hits.Facet.Count> values) {}

    /** @param page from 0 */
    static SearchView of(Hits hits, int page) {
        int first = page * SIZE;
        return new SearchView(
                hits.total(),
                first + 1,
                first + hits.pages().size(),
                page - 1,
                first + SIZE < hits.total() ? page + 1 : -1,
                hits.understood(),
                hits.pages().stream().map(SearchView::view).toList(),
                hits.facets().stream()
                        .filter(facet -> !facet.values().isEmpty())
                        .filter(facet -> !facet.name().equals("year")) // the form asks for days instead
                        .map(facet -> new FacetView(facet.name(), title(facet.name()), facet.values()))
                        .toList(),
                hits.excluded(),
                hits.undated(),
                hits.problem().orElse(""));
    }

    private static String title(String facet) {
        return facet.equals("drugClass") ? "drug class" : facet;
    }

    private static HitView view(Hits.PageHit hit) {
        String about = hit.date().map(Object::toString).orElse("undated") + ", " + hit.title()
                + (hit.author().isEmpty() ? "" : ", " + hit.author())
                + (hit.reading().equals(Terms.of(org.chartline.ingest.Reading.TEXT))
                        ? ""
                        : ", read by OCR (" + hit.band() + ")");
        return new HitView(
                hit.caseId().value(),
                hit.document() + " p. " + hit.page(),
                Link.to(hit, hit.runs().get(0)),
                about,
                Excerpt.of(hit),
                hit.runs().stream().map(run -> run.why().toString()).distinct().toList());
    }
}
