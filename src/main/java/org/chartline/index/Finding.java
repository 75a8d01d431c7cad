package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chartline.tag.Assertion;

/**
 * Makes Lucene queries of what is wanted, so that one and the same query finds a page, counts it and says where on it the
 * words stand.
 *
 * @param assertions only words and mentions asserted so; empty for all
 */
record Finding(Analyzer analyzer, Set<Assertion> assertions) {

    private static final String TEXT = "text";

    /** Words that may begin alike near another; more cannot be told apart in reasonable time. */
    private static final int MOST_ALIKE = 1_000;

    /** Finds pages. Each part that stands for a mark carries the number of its word. */
    Query pages(Wanted wanted) {
        if (wanted instanceof Wanted.All all) {
            return all(all);
        }
        if (wanted instanceof Wanted.Any any) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            any.wanted().forEach(one -> either.add(pages(one), Occur.SHOULD));
            return either.build();
        }
        if (wanted instanceof Wanted.Near near) {
            Query found = new ConstantScoreQuery(new IntervalQuery(TEXT, source(near)));
            return NamedMatches.wrapQuery(name(near.leaves().findFirst().orElseThrow()), found);
        }
        return leaf((Wanted.Leaf) wanted);
    }

    private Query all(Wanted.All all) {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        all.wanted().forEach(one -> every.add(pages(one), Occur.MUST));
        all.unwanted().forEach(one -> every.add(pages(one), Occur.MUST_NOT));
        return every.build();
    }

    private static String name(Wanted.Leaf leaf) {
        return String.valueOf(leaf.number());
    }

    private Query leaf(Wanted.Leaf leaf) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (UnaryOperator<String> form : forms()) {
            either.add(words(leaf, form), Occur.SHOULD);
            leaf.asked()
                    .ifPresent(asked -> asked.concepts()
                            .forEach(concept -> either.add(
                                    new TermQuery(new Term(TEXT, form.apply(Tokens.concept(concept)))), Occur.SHOULD)));
        }
        return NamedMatches.wrapQuery(name(leaf), either.build());
    }

    /** How a token is written for each assertion that is asked for; as it is, where none is. */
    private List<UnaryOperator<String>> forms() {
        if (assertions.isEmpty()) {
            return List.of(UnaryOperator.identity());
        }
        List<UnaryOperator<String>> forms = new ArrayList<>();
        assertions.stream().sorted().forEach(assertion -> forms.add(token -> Tokens.asserted(assertion, token)));
        return forms;
    }

    private Query words(Wanted.Leaf leaf, UnaryOperator<String> form) {
        if (leaf.beginning()) {
            return new PrefixQuery(new Term(TEXT, form.apply(leaf.written().toLowerCase(Locale.ROOT))));
        }
        List<String> words = words(analyzer, leaf.written());
        return words.size() == 1
                ? new TermQuery(new Term(TEXT, form.apply(words.get(0))))
                : new PhraseQuery(leaf.apart(), TEXT, words.stream().map(form).toArray(String[]::new));
    }

    private IntervalsSource source(Wanted wanted) {
        if (wanted instanceof Wanted.Near near) {
            return Intervals.maxgaps(
                    near.within(), Intervals.unorderedNoOverlaps(source(near.left()), source(near.right())));
        }
        if (wanted instanceof Wanted.Any any) {
            return or(any.wanted().stream().map(this::source).toList());
        }
        Wanted.Leaf leaf = (Wanted.Leaf) wanted;
        List<IntervalsSource> either = new ArrayList<>();
        for (UnaryOperator<String> form : forms()) {
            either.add(source(leaf, form));
            leaf.asked()
                    .ifPresent(asked -> asked.concepts()
                            .forEach(concept -> either.add(Intervals.term(form.apply(Tokens.concept(concept))))));
        }
        return or(either);
    }

    private IntervalsSource source(Wanted.Leaf leaf, UnaryOperator<String> form) {
        if (leaf.beginning()) {
            String beginning = form.apply(leaf.written().toLowerCase(Locale.ROOT));
            return Intervals.prefix(new BytesRef(beginning), MOST_ALIKE);
        }
        IntervalsSource[] words = words(analyzer, leaf.written()).stream()
                .map(word -> Intervals.term(form.apply(word)))
                .toArray(IntervalsSource[]::new);
        return words.length == 1 ? words[0] : Intervals.maxgaps(leaf.apart(), Intervals.ordered(words));
    }

    private static IntervalsSource or(List<IntervalsSource> sources) {
        return sources.size() == 1 ? sources.get(0) : Intervals.or(sources.toArray(IntervalsSource[]::new));
    }

    /** The words of a text as the index has them. */
    static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot be read", e);
        }
        return words;
    }
}
