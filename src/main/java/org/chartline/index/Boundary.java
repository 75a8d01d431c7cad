package org.chartline.index;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chartline.store.CaseId;

/** What bounds a search: the cases that it may see, and its filters. */
final class Boundary {

    private Boundary() {}

    /** A query within the cases and filters, over the pages of the patient. */
    static BooleanQuery.Builder around(Query pages, SearchQuery query, Analyzer analyzer) {
        BooleanQuery.Builder bounded = undated(pages, query, analyzer);
        dates(query.filters(), bounded);
        return bounded;
    }

    /** The same without the restrictions of dates. */
    static BooleanQuery.Builder undated(Query pages, SearchQuery query, Analyzer analyzer) {
        BooleanQuery.Builder bounded = new BooleanQuery.Builder()
                .add(pages, Occur.MUST)
                .add(is("kind", "page"), Occur.FILTER)
                .add(cases(query.cases()), Occur.FILTER);
        Filters filters = query.filters();
        anyOf("type", filters.types(), bounded);
        anyOf("provenance", filters.provenances(), bounded);
        anyOf("quality", filters.qualities(), bounded);
        anyOf("drugClass", filters.classes(), bounded);
        filters.author()
                .ifPresent(author -> Finding.words(analyzer, author)
                        .forEach(word -> bounded.add(is("authorWords", word), Occur.FILTER)));
        return bounded;
    }

    /** Pages of these cases and of no other; of none where there are none. */
    static Query cases(List<CaseId> cases) {
        return switch (cases.size()) {
            case 0 -> new MatchNoDocsQuery("no case");
            case 1 -> is("case", cases.get(0).value());
            default ->
                new TermInSetQuery(
                        "case",
                        cases.stream().map(id -> new BytesRef(id.value())).toList());
        };
    }

    static Query is(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static void anyOf(String field, Collection<?> values, BooleanQuery.Builder bounded) {
        if (!values.isEmpty()) {
            List<BytesRef> terms = values.stream()
                    .map(Object::toString)
                    .sorted()
                    .map(BytesRef::new)
                    .toList();
            bounded.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    private static void dates(Filters filters, BooleanQuery.Builder bounded) {
        filters.from().ifPresent(day -> bounded.add(since(day), Occur.FILTER));
        filters.to().ifPresent(day -> bounded.add(until(day), Occur.FILTER));
        filters.before().ifPresent(type -> bounded.add(is("before", type.toString()), Occur.FILTER));
    }

    private static Query since(LocalDate day) {
        return LongPoint.newRangeQuery("to", day.toEpochDay(), Long.MAX_VALUE);
    }

    private static Query until(LocalDate day) {
        return LongPoint.newRangeQuery("from", Long.MIN_VALUE, day.toEpochDay());
    }
}
