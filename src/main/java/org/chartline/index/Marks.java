package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.NamedMatches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Where on a page that was found the words stand, by the query that found it, and why. */
final class Marks {

    private final IndexSearcher searcher;
    private final Weight weight;
    private final Map<Integer, List<Wanted.Leaf>> meant;
    private final Concepts concepts;

    Marks(IndexSearcher searcher, Query pages, Map<Integer, List<Wanted.Leaf>> meant, Concepts concepts)
            throws IOException {
        this.searcher = searcher;
        this.weight = searcher.createWeight(searcher.rewrite(pages), ScoreMode.COMPLETE_NO_SCORES, 1);
        this.meant = meant;
        this.concepts = concepts;
    }

    /** What is marked on a page, in order; none of two that overlap, the longer or the first is kept. */
    List<Hits.Run> on(int doc, String text, List<StoredMention> mentions) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        List<Hits.Run> runs = new ArrayList<>();
        if (matches != null) {
            for (NamedMatches named : NamedMatches.findNamedMatches(matches)) {
                int number = Integer.parseInt(named.getName());
                add(named.getMatches("text"), meant.getOrDefault(number, List.of()), text, mentions, runs);
            }
        }
        return apart(runs);
    }

    private void add(
            @Nullable MatchesIterator found,
            List<Wanted.Leaf> meaning,
            String text,
            List<StoredMention> mentions,
            List<Hits.Run> runs)
            throws IOException {
        while (found != null && found.next()) {
            MatchesIterator parts = found.getSubMatches();
            if (parts == null) {
                runs.add(run(found, meaning, text, mentions));
            }
            while (parts != null && parts.next()) {
                runs.add(run(parts, meaning, text, mentions));
            }
        }
    }

    private Hits.Run run(MatchesIterator place, List<Wanted.Leaf> meaning, String text, List<StoredMention> mentions)
            throws IOException {
        int begin = place.startOffset();
        int end = place.endOffset();
        return new Hits.Run(begin, end, why(begin, end, meaning, text, mentions));
    }

    private Hits.Why why(int begin, int end, List<Wanted.Leaf> meaning, String text, List<StoredMention> mentions) {
        String words = text.substring(begin, end).replaceAll("\\s+", " ");
        Optional<Hits.Why> instance = Optional.empty();
        Optional<StoredMention> around = Optional.empty();
        for (StoredMention mention : mentions) {
            if (mention.overlaps(begin, end)) {
                around = around.or(() -> Optional.of(mention));
                instance = instance.or(() -> instance(words, mention, meaning));
            }
        }
        StoredMention said = around.orElse(new StoredMention(begin, end, "", Optional.empty(), "", false));
        return instance.orElseGet(() -> new Hits.Why(List.of(words), said.assertion(), said.cue(), false));
    }

    /** From the word that was typed over the concept that it names to the words on the page. */
    private Optional<Hits.Why> instance(String words, StoredMention mention, List<Wanted.Leaf> meaning) {
        for (Wanted.Leaf leaf : meaning) {
            Optional<String> concept = leaf.asked()
                    .flatMap(asked -> concepts.of(mention.of()).stream()
                            .filter(asked.concepts()::contains)
                            .findFirst());
            if (concept.isPresent()) {
                List<String> chain = new ArrayList<>();
                for (String link : List.of(leaf.written(), concept.get(), mention.of(), words)) {
                    if (chain.isEmpty() || !chain.get(chain.size() - 1).equalsIgnoreCase(link)) {
                        chain.add(link);
                    }
                }
                return Optional.of(new Hits.Why(chain, mention.assertion(), mention.cue(), mention.variant()));
            }
        }
        return Optional.empty();
    }

    private static List<Hits.Run> apart(List<Hits.Run> runs) {
        runs.sort(Comparator.comparingInt(Hits.Run::begin)
                .thenComparingInt(run -> -run.end())
                .thenComparing(run -> -run.why().chain().size())
                .thenComparing(run -> run.why().toString()));
        List<Hits.Run> apart = new ArrayList<>();
        for (Hits.Run run : runs) {
            if (apart.isEmpty() || run.begin() >= apart.get(apart.size() - 1).end()) {
                apart.add(run);
            }
        }
        return apart;
    }
}
