package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.chartline.store.CaseId;

/** Tells which pages hold the words and are left out, and by what. */
final class Exclusions {

    /** Places named of each. */
    private static final int MOST = 5;

    private static final Sort IN_ORDER =
            new Sort(new SortField("case", SortField.Type.STRING), new SortField("order", SortField.Type.INT));

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Concepts concepts;
    private final SearchQuery query;

    Exclusions(IndexSearcher searcher, Analyzer analyzer, Concepts concepts, SearchQuery query) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.concepts = concepts;
        this.query = query;
    }

    List<Hits.Excluded> of(Understood understood) throws IOException {
        List<Hits.Excluded> excluded = new ArrayList<>();
        unwanted(understood, excluded);
        if (!query.filters().assertions().isEmpty()) {
            asserted(understood, excluded);
        }
        othersPages(understood, excluded);
        return excluded;
    }

    /** By {@code NOT}: the pages that hold both. */
    private void unwanted(Understood understood, List<Hits.Excluded> excluded) throws IOException {
        Finding finding = new Finding(analyzer, query.filters().assertions());
        for (Wanted.All all : understood.withUnwanted()) {
            Wanted unwanted = all.unwanted().get(0);
            Query word = finding.pages(unwanted);
            Query both = new BooleanQuery.Builder()
                    .add(finding.pages(new Wanted.All(all.wanted(), List.of())), Occur.MUST)
                    .add(word, Occur.MUST)
                    .build();
            String written = unwanted.leaves().map(Wanted.Leaf::written).collect(Collectors.joining(" "));
            add("NOT " + written, Boundary.around(both, query, analyzer).build(), word, understood, excluded);
        }
    }

    /** By the assertion that is asked for: the same words, asserted otherwise. */
    private void asserted(Understood understood, List<Hits.Excluded> excluded) throws IOException {
        Query any = new Finding(analyzer, Set.of()).pages(understood.wanted());
        Query asked = new Finding(analyzer, query.filters().assertions()).pages(understood.wanted());
        Query otherwise =
                Boundary.around(any, query, analyzer).add(asked, Occur.MUST_NOT).build();
        String reason = "not mentioned as "
                + query.filters().assertions().stream()
                        .sorted()
                        .map(Object::toString)
                        .collect(Collectors.joining(" or "));
        add(reason, otherwise, any, understood, excluded);
    }

    /** Pages that name another patient; nothing of them is shown. */
    private void othersPages(Understood understood, List<Hits.Excluded> excluded) throws IOException {
        Query pages = new Finding(analyzer, Set.of()).pages(understood.wanted());
        Query others = new BooleanQuery.Builder()
                .add(pages, Occur.MUST)
                .add(Boundary.is("kind", "other"), Occur.FILTER)
                .add(Boundary.cases(query.cases()), Occur.FILTER)
                .build();
        long count = searcher.count(others);
        if (count > 0) {
            List<Hits.Excluded.Place> places = new ArrayList<>();
            for (ScoreDoc found : searcher.search(others, MOST, IN_ORDER).scoreDocs) {
                places.add(place(searcher.storedFields().document(found.doc, Search.PLACE), ""));
            }
            excluded.add(new Hits.Excluded("the page names another patient", count, places));
        }
    }

    private void add(String reason, Query pages, Query marked, Understood understood, List<Hits.Excluded> excluded)
            throws IOException {
        long count = searcher.count(pages);
        if (count == 0) {
            return;
        }
        Marks marks = new Marks(searcher, marked, understood.meant(), concepts);
        List<Hits.Excluded.Place> places = new ArrayList<>();
        for (ScoreDoc found : searcher.search(pages, MOST, IN_ORDER).scoreDocs) {
            Document page = searcher.storedFields().document(found.doc, Search.PLACE);
            String text = marks.on(found.doc, page.get("body"), StoredMention.read(page.get("mentions"))).stream()
                    .map(run -> run.why().toString())
                    .distinct()
                    .collect(Collectors.joining("; "));
            places.add(place(page, text));
        }
        excluded.add(new Hits.Excluded(reason, count, places));
    }

    private static Hits.Excluded.Place place(Document page, String text) {
        return new Hits.Excluded.Place(
                new CaseId(page.get("case")), page.get("document"), Integer.parseInt(page.get("page")), text);
    }
}
