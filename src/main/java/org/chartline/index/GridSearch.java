package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Makes a {@link Grid}. */
final class GridSearch {

    private static final Set<String> HEAD = Set.of("title", "type", "date");

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Concepts concepts;

    GridSearch(IndexSearcher searcher, Analyzer analyzer, Concepts concepts) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.concepts = concepts;
    }

    /** @param query whose terms are the columns, and whose words are not looked at */
    Grid grid(SearchQuery query) throws IOException, BadQueryException {
        List<String> understood = new ArrayList<>();
        List<Map<String, List<Places.Found>>> columns = new ArrayList<>();
        for (String term : query.terms()) {
            Understood asked =
                    Understood.of(SearchQuery.of(query.cases(), "").withTerms(List.of(term)), analyzer, concepts);
            understood.addAll(asked.why());
            columns.add(places(query, new Finding(analyzer, query.filters().assertions()).pages(asked.wanted())));
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (Map.Entry<String, List<Places.Found>> document :
                places(query, new MatchAllDocsQuery()).entrySet()) {
            List<Grid.Cell> cells = columns.stream()
                    .map(column -> cell(column.getOrDefault(document.getKey(), List.of())))
                    .toList();
            rows.add(row(document.getKey(), document.getValue().get(0).doc(), cells));
        }
        return new Grid(query.terms(), understood, rows);
    }

    private Map<String, List<Places.Found>> places(SearchQuery query, Query pages) throws IOException {
        Places places = new Places();
        searcher.search(Boundary.around(pages, query, analyzer).build(), places);
        return places.byDocument();
    }

    private static Grid.Cell cell(List<Places.Found> pages) {
        return new Grid.Cell(pages.size(), pages.isEmpty() ? 0 : pages.get(0).page());
    }

    private Grid.Row row(String document, int doc, List<Grid.Cell> cells) throws IOException {
        Document head = searcher.storedFields().document(doc, HEAD);
        return new Grid.Row(
                document,
                head.get("title"),
                head.get("type"),
                Optional.ofNullable(head.get("date")).orElse("undated"),
                cells);
    }
}
