package org.chartline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chartline.exchange.Annotation;

/**
 * Gold and found annotations of one type in one text, paired one to one: as many pairs as can be, of those the most with
 * equal spans, of those the most shared characters.
 */
record Pairing(List<Pair> pairs, List<Annotation> missed, List<Annotation> invented) {

    /** A gold annotation and the found one that overlaps it. */
    record Pair(Annotation gold, Annotation found) {

        boolean strict() {
            return gold.sameSpan(found);
        }
    }

    private static final Comparator<Annotation> ORDER = Comparator.comparingInt(Annotation::begin)
            .thenComparingInt(Annotation::end)
            .thenComparing(annotation -> annotation.attrs().toString());

    private static final double A_PAIR = 1000;
    private static final double EQUAL_SPANS = 1;

    static Pairing of(List<Annotation> gold, List<Annotation> found) {
        List<Annotation> golds = gold.stream().sorted(ORDER).toList();
        List<Annotation> founds = found.stream().sorted(ORDER).toList();
        double[][] weight = new double[golds.size()][founds.size()];
        for (int i = 0; i < golds.size(); i++) {
            for (int j = 0; j < founds.size(); j++) {
                weight[i][j] = weight(golds.get(i), founds.get(j));
            }
        }
        int[] assigned = golds.isEmpty() || founds.isEmpty() ? new int[0] : Assignment.best(weight);
        List<Pair> pairs = new ArrayList<>();
        List<Annotation> missed = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (int i = 0; i < golds.size(); i++) {
            if (assigned.length > 0 && assigned[i] >= 0) {
                pairs.add(new Pair(golds.get(i), founds.get(assigned[i])));
                used.add(assigned[i]);
            } else {
                missed.add(golds.get(i));
            }
        }
        List<Annotation> invented = new ArrayList<>();
        for (int j = 0; j < founds.size(); j++) {
            if (!used.contains(j)) {
                invented.add(founds.get(j));
            }
        }
        return new Pairing(pairs, missed, invented);
    }

    /**
     * How many can be paired with equal spans. The pairing itself may hold fewer, since it takes two pairs that overlap
     * rather than one that is equal.
     */
    static int sameSpans(List<Annotation> gold, List<Annotation> found) {
        List<Annotation> left = new ArrayList<>(found);
        int pairs = 0;
        for (Annotation wanted : gold) {
            for (int i = 0; i < left.size(); i++) {
                if (wanted.sameSpan(left.get(i))) {
                    left.remove(i);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }

    private static double weight(Annotation gold, Annotation found) {
        int overlap = gold.overlap(found);
        if (overlap == 0) {
            return 0;
        }
        int union = Math.max(gold.end(), found.end()) - Math.min(gold.begin(), found.begin());
        return A_PAIR + (gold.sameSpan(found) ? EQUAL_SPANS : 0) + 0.001 * overlap / union;
    }
}
