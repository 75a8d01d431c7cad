package org.chartline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Notes where pages stand in their case while they are found. */
final class Places extends SimpleCollector {

    /** A page that was found. @param doc its number in the index @param order its place in the case */
    record Found(int doc, long order, String document, int page) {}

    private final List<Found> found = new ArrayList<>();
    private int base;
    private SortedDocValues documents = DocValues.emptySorted();
    private NumericDocValues pages = DocValues.emptyNumeric();
    private NumericDocValues orders = DocValues.emptyNumeric();

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        base = context.docBase;
        documents = DocValues.getSorted(context.reader(), "document");
        pages = DocValues.getNumeric(context.reader(), "page");
        orders = DocValues.getNumeric(context.reader(), "order");
    }

    @Override
    public void collect(int doc) throws IOException {
        if (documents.advanceExact(doc) && pages.advanceExact(doc) && orders.advanceExact(doc)) {
            found.add(new Found(
                    base + doc,
                    orders.longValue(),
                    documents.lookupOrd(documents.ordValue()).utf8ToString(),
                    (int) pages.longValue()));
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** The pages by document, all in the order of the case. */
    Map<String, List<Found>> byDocument() {
        found.sort(Comparator.comparingLong(Found::order));
        return found.stream().collect(Collectors.groupingBy(Found::document, LinkedHashMap::new, Collectors.toList()));
    }
}
