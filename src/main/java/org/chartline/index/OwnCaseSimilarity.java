package org.chartline.index;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Weighs a match by how often it stands on the page and by nothing else. How rare a word is in the index would let other
 * cases, and earlier imports of the same case, change the order of a case's hits.
 */
final class OwnCaseSimilarity extends SimilarityBase {

    @Override
    protected double score(BasicStats stats, double freq, double docLen) {
        return stats.getBoost() * freq / (freq + 1);
    }

    @Override
    public String toString() {
        return "own case";
    }
}
