package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Gold and found annotations of one document and type, paired one to one.
 *
 * <p>The pairing is the best there is, not the first: as many pairs as possible; of those pairings one with the most
 * equal spans; of those one with the most shared characters.
 *
 * @param missed gold that nothing found was paired with
 * @param extra found that no gold was paired with
 */
record Matching(List<Pair> pairs, List<Annotation> missed, List<Annotation> extra) {

    /** A gold annotation and the found one that stands for it. */
    record Pair(Annotation gold, Annotation found) {}

    /** When two annotations of a type may be paired. */
    enum Rule {
        /** Same begin and end. */
        STRICT,
        /** At least one character in common. */
        LENIENT
    }

    private static final long ONE_CHARACTER = 1;
    private static final long SAME_SPAN = 1L << 28;
    private static final long ONE_PAIR = 1L << 44;

    static Matching of(List<Annotation> gold, List<Annotation> found, Rule rule) {
        List<Annotation> wanted = gold.stream().sorted().toList();
        List<Annotation> given = found.stream().sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        List<Annotation> missed = new ArrayList<>();
        List<Annotation> extra = new ArrayList<>();
        int g = 0;
        int f = 0;
        // annotations in order of begin fall into clusters that share no character; each is matched by itself
        while (g < wanted.size() || f < given.size()) {
            int goldFrom = g;
            int foundFrom = f;
            int reach = Math.min(begin(wanted, g), begin(given, f)) + 1;
            while (begin(wanted, g) < reach || begin(given, f) < reach) {
                reach = Math.max(
                        reach,
                        begin(wanted, g) < reach
                                ? wanted.get(g++).end()
                                : given.get(f++).end());
            }
            match(wanted.subList(goldFrom, g), given.subList(foundFrom, f), rule, pairs, missed, extra);
        }
        return new Matching(List.copyOf(pairs), List.copyOf(missed), List.copyOf(extra));
    }

    private static int begin(List<Annotation> ordered, int at) {
        return at < ordered.size() ? ordered.get(at).begin() : Integer.MAX_VALUE;
    }

    private static void match(
            List<Annotation> gold,
            List<Annotation> found,
            Rule rule,
            List<Pair> pairs,
            List<Annotation> missed,
            List<Annotation> extra) {
        int[] foundOf = Assignment.heaviest(weights(gold, found, rule));
        boolean[] taken = new boolean[found.size()];
        for (int i = 0; i < gold.size(); i++) {
            if (foundOf[i] < 0) {
                missed.add(gold.get(i));
            } else {
                taken[foundOf[i]] = true;
                pairs.add(new Pair(gold.get(i), found.get(foundOf[i])));
            }
        }
        for (int j = 0; j < found.size(); j++) {
            if (!taken[j]) {
                extra.add(found.get(j));
            }
        }
    }

    private static long[][] weights(List<Annotation> gold, List<Annotation> found, Rule rule) {
        long[][] weights = new long[gold.size()][found.size()];
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                weights[i][j] = weight(gold.get(i), found.get(j), rule);
            }
        }
        return weights;
    }

    private static long weight(Annotation gold, Annotation found, Rule rule) {
        boolean same = gold.sameSpan(found);
        int shared = gold.overlap(found);
        if (shared == 0 || rule == Rule.STRICT && !same) {
            return 0;
        }
        return ONE_PAIR + (same ? SAME_SPAN : 0) + ONE_CHARACTER * shared;
    }
}
