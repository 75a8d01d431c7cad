package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * A query as it is understood: every word that names a drug, a class or a family also finds the mentions of it.
 *
 * @param words over the pages' text
 * @param widened the same, with each such word widened to its concepts
 * @param concepts all concepts asked for
 * @param why in words
 */
record Understood(Query words, Query widened, Set<String> concepts, List<String> why) {

    /** More sentences than a page has. */
    private static final int MOST_PASSAGES = 10_000;

    static Understood of(SearchQuery query, Analyzer analyzer, Concepts concepts) throws ParseException {
        Set<String> all = new LinkedHashSet<>();
        List<String> why = new ArrayList<>();
        String typed = Typed.query(query.words(), words -> concepts.asked(words).isPresent());
        Query words = any(parser(analyzer).parse(typed));
        QueryParser widening = new QueryParser("text", analyzer) {
            @Override
            protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
                Query plain = super.getFieldQuery(field, text, quoted);
                Optional<Concepts.Asked> asked = concepts.asked(text);
                if (asked.isEmpty() || plain == null) {
                    return plain;
                }
                all.addAll(asked.get().concepts());
                why.add(asked.get().why());
                BooleanQuery.Builder either = new BooleanQuery.Builder().add(plain, Occur.SHOULD);
                asked.get().concepts().forEach(c -> either.add(new TermQuery(new Term("concept", c)), Occur.SHOULD));
                return either.build();
            }
        };
        Query widened = plain(widening).parse(typed);
        if (findsNothing(widened)) {
            throw new ParseException("no word to find");
        }
        return new Understood(words, widened, all, why);
    }

    /** An empty query, or one that only says what is not wanted. */
    private static boolean findsNothing(Query query) {
        return query instanceof MatchNoDocsQuery
                || (query instanceof BooleanQuery all && all.clauses().stream().allMatch(BooleanClause::isProhibited));
    }

    /** Each wanted part by itself: where a page matches by a concept, its other words are still to be marked. */
    private static Query any(Query query) {
        if (!(query instanceof BooleanQuery all)) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (BooleanClause clause : all.clauses()) {
            if (!clause.isProhibited()) {
                any.add(any(clause.getQuery()), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static QueryParser parser(Analyzer analyzer) {
        return plain(new QueryParser("text", analyzer));
    }

    /** All words must match, and {@code 10/325} is read as one. */
    private static QueryParser plain(QueryParser parser) {
        parser.setDefaultOperator(QueryParser.Operator.AND);
        parser.setSplitOnWhitespace(true);
        parser.setAutoGeneratePhraseQueries(true);
        return parser;
    }

    /** Finds the pages of the case that match and pass the filters; undated ones are counted by the caller. */
    Query pages(SearchQuery query) {
        BooleanQuery.Builder pages = new BooleanQuery.Builder()
                .add(widened, Occur.MUST)
                .add(new TermQuery(new Term("kind", "page")), Occur.FILTER);
        filters(query, pages);
        return pages.build();
    }

    /**
     * Finds the mentions on a page that are of the concepts asked for; where an assertion is asked for, those that hold
     * the words, too.
     */
    Query mentions(SearchQuery query, String document, int page) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (query.assertion().isPresent()) {
            any.add(widened, Occur.SHOULD);
        }
        concepts.forEach(concept -> any.add(new TermQuery(new Term("concept", concept)), Occur.SHOULD));
        BooleanQuery.Builder mentions = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term("kind", "mention")), Occur.FILTER)
                .add(new TermQuery(new Term("document", document)), Occur.FILTER)
                .add(new TermQuery(new Term("page", String.valueOf(page))), Occur.FILTER);
        query.assertion()
                .ifPresent(a -> mentions.add(new TermQuery(new Term("assertion", a.toString())), Occur.FILTER));
        filters(query, mentions);
        return mentions.build();
    }

    private static void filters(SearchQuery query, BooleanQuery.Builder filtered) {
        filtered.add(new TermQuery(new Term("case", query.caseId().value())), Occur.FILTER);
        query.type().ifPresent(t -> filtered.add(new TermQuery(new Term("type", t.toString())), Occur.FILTER));
        query.provenance()
                .ifPresent(p -> filtered.add(new TermQuery(new Term("provenance", p.toString())), Occur.FILTER));
        query.from()
                .ifPresent(day -> filtered.add(
                        orUndated(LongPoint.newRangeQuery("to", day.toEpochDay(), Long.MAX_VALUE)), Occur.FILTER));
        query.to()
                .ifPresent(day -> filtered.add(
                        orUndated(LongPoint.newRangeQuery("from", Long.MIN_VALUE, day.toEpochDay())), Occur.FILTER));
    }

    private static Query orUndated(Query range) {
        Query undated = new BooleanQuery.Builder()
                .add(new org.apache.lucene.search.MatchAllDocsQuery(), Occur.SHOULD)
                .add(new TermQuery(new Term("dated", "yes")), Occur.MUST_NOT)
                .build();
        return new BooleanQuery.Builder()
                .add(range, Occur.SHOULD)
                .add(undated, Occur.SHOULD)
                .build();
    }

    /** Where the words themselves stand in a page's text. */
    List<Hits.Run> wordRuns(Analyzer analyzer, String text) throws IOException {
        UnifiedHighlighter highlighter = new UnifiedHighlighter(UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFormatter(new Offsets())
                .withMaxLength(Integer.MAX_VALUE - 1)) {};
        Object runs = highlighter.highlightWithoutSearcher("text", words, text, MOST_PASSAGES);
        return runs instanceof RunList list ? list.runs() : List.of();
    }

    private record RunList(List<Hits.Run> runs) {}

    /** Gives the places of the matches instead of marked text. */
    private static final class Offsets extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Hits.Run> runs = new ArrayList<>();
            for (Passage passage : passages) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int begin = passage.getMatchStarts()[i];
                    int end = passage.getMatchEnds()[i];
                    runs.add(new Hits.Run(begin, end, content.substring(begin, end)));
                }
            }
            return new RunList(runs);
        }
    }
}
