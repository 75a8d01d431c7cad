package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.chartline.divide.PartialDate;
import org.chartline.store.CaseId;

/** One search in one state of the index. */
final class Search {

    private static final Sort RELEVANCE = sort(SortField.FIELD_SCORE);

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Concepts concepts;
    private final SearchQuery query;

    Search(IndexSearcher searcher, Analyzer analyzer, Concepts concepts, SearchQuery query) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.concepts = concepts;
        this.query = query;
    }

    /** Equals in the order of cases and pages, so that the same search gives the same list. */
    private static Sort sort(SortField first) {
        return new Sort(
                first, new SortField("case", SortField.Type.STRING), new SortField("order", SortField.Type.INT));
    }

    Hits hits() throws IOException, BadQueryException {
        Understood understood = Understood.of(query, analyzer, concepts);
        Query pages = new Finding(analyzer, query.filters().assertions()).pages(understood.wanted());
        Query bounded = Boundary.around(pages, query, analyzer).build();
        FacetCounts facets = new FacetCounts();
        TopFieldCollector top = new TopFieldCollectorManager(
                        order(), query.part().first() + query.part().size(), null, Integer.MAX_VALUE)
                .newCollector();
        searcher.search(bounded, MultiCollector.wrap(top, facets));
        Marks marks = new Marks(searcher, pages, understood.meant(), concepts);
        List<Hits.PageHit> found = new ArrayList<>();
        for (ScoreDoc hit : top.topDocs(query.part().first(), query.part().size()).scoreDocs) {
            found.add(hit(hit.doc, marks));
        }
        return new Hits(
                top.getTotalHits(),
                found,
                understood.why(),
                facets.facets(),
                new Exclusions(searcher, analyzer, concepts, query).of(understood),
                undated(pages),
                Optional.empty());
    }

    private Sort order() {
        return switch (query.order()) {
            case RELEVANCE -> RELEVANCE;
            case OLDEST -> byDay(false);
            case NEWEST -> byDay(true);
        };
    }

    private static Sort byDay(boolean newest) {
        SortField day = new SortField("day", SortField.Type.LONG, newest);
        day.setMissingValue(newest ? Long.MIN_VALUE : Long.MAX_VALUE);
        return sort(day);
    }

    /** Pages that a restriction of dates leaves out because nobody knows theirs. */
    private long undated(Query pages) throws IOException {
        if (!query.filters().dated()) {
            return 0;
        }
        BooleanQuery.Builder undated = Boundary.undated(pages, query, analyzer);
        return searcher.count(
                undated.add(Boundary.is("dated", "yes"), Occur.MUST_NOT).build());
    }

    private Hits.PageHit hit(int doc, Marks marks) throws IOException {
        Document page = searcher.storedFields().document(doc);
        String text = page.get("body");
        return new Hits.PageHit(
                new CaseId(page.get("case")),
                page.get("document"),
                page.get("title"),
                page.get("type"),
                page.get("provenance"),
                Optional.ofNullable(page.get("author")).orElse(""),
                Optional.ofNullable(page.get("date")).map(PartialDate::parse),
                page.get("file"),
                Integer.parseInt(page.get("page")),
                page.get("reading"),
                page.get("quality"),
                text,
                marks.on(doc, text, StoredMention.read(page.get("mentions"))));
    }

    /** The fields that say where a page is and what stands there. */
    static final Set<String> PLACE = Set.of("case", "document", "page", "body", "mentions");
}
