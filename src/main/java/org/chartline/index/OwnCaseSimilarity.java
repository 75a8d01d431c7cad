package org.chartline.index;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * Weighs a match by how often it stands on the page and by nothing else. How rare a word is in the index would let other
 * cases, and earlier imports of the same case, change the order of a case's hits.
 */
final class OwnCaseSimilarity extends SimilarityBase {

    /** A power of two: sums of such scores are exact in whatever order they are added, so that equals stay equal. */
    private static final double STEPS = 4096;

    @Override
    protected double score(BasicStats stats, double freq, double docLen) {
        return Math.round(STEPS * stats.getBoost() * freq / (freq + 1)) / STEPS;
    }

    @Override
    public String toString() {
        return "own case";
    }
}
