package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Counts the pages that match by type, author and so on, while they are found. */
final class FacetCounts extends SimpleCollector {

    private static final List<String> NAMES = List.of("type", "provenance", "year", "author", "quality", "drugClass");

    /** Values shown of each. */
    private static final int MOST = 25;

    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private List<Open> open = List.of();

    private record Open(String name, SortedSetDocValues values, long[] counts) {}

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        List<Open> next = new ArrayList<>();
        for (String name : NAMES) {
            SortedSetDocValues values = DocValues.getSortedSet(context.reader(), name);
            next.add(new Open(name, values, new long[Math.toIntExact(values.getValueCount())]));
        }
        open = next;
    }

    @Override
    public void collect(int doc) throws IOException {
        for (Open one : open) {
            if (one.values().advanceExact(doc)) {
                for (int i = one.values().docValueCount(); i > 0; i--) {
                    one.counts()[(int) one.values().nextOrd()]++;
                }
            }
        }
    }

    @Override
    public void finish() throws IOException {
        for (Open one : open) {
            for (int i = 0; i < one.counts().length; i++) {
                if (one.counts()[i] > 0) {
                    String value = one.values().lookupOrd(i).utf8ToString();
                    counts.computeIfAbsent(one.name(), name -> new HashMap<>())
                            .merge(value, one.counts()[i], Long::sum);
                }
            }
        }
        open = List.of();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** What was counted, in one order. */
    List<Hits.Facet> facets() {
        return NAMES.stream().map(name -> new Hits.Facet(name, values(name))).toList();
    }

    private List<Hits.Facet.Count> values(String name) {
        return counts.getOrDefault(name, Map.of()).entrySet().stream()
                .map(entry -> new Hits.Facet.Count(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Hits.Facet.Count::pages)
                        .reversed()
                        .thenComparing(Hits.Facet.Count::value))
                .limit(MOST)
                .toList();
    }
}
