package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The comparison of found annotations with gold: per type strictly (equal spans) and leniently (overlapping spans), per
 * attribute on the pairs, and every error.
 *
 * @param attributes by {@code TYPE.attribute}
 * @param missing gold texts for which nothing was handed in; all of their annotations count as missed
 * @param misplaced found annotations whose characters do not stand at their offsets in gold's text
 * @param confusions how often gold's assertion was taken for another, by {@code gold → found}
 */
public record Scores(
        int texts,
        List<String> missing,
        int misplaced,
        Map<String, Tally> strict,
        Map<String, Tally> lenient,
        Map<String, AttributeTally> attributes,
        Map<String, Integer> confusions,
        List<Failure> failures) {

    /** A gold annotation that was missed, a found one that gold does not have, or a value that differs. */
    public record Failure(String text, Kind kind, Optional<Annotation> gold, Optional<Annotation> found, String what) {

        /** What is wrong. */
        public enum Kind {
            MISSED,
            INVENTED,
            SPAN,
            ATTRIBUTE
        }
    }

    /**
     * Compares text by text.
     *
     * @param found by text name; a text that is not there counts as all missed
     */
    public static Scores of(List<AnnotatedText> gold, Map<String, List<Annotation>> found) {
        Counter counter = new Counter();
        for (AnnotatedText text : gold) {
            counter.count(text, found.getOrDefault(text.name(), List.of()));
        }
        return new Scores(
                gold.size(),
                gold.stream()
                        .map(AnnotatedText::name)
                        .filter(name -> !found.containsKey(name))
                        .sorted()
                        .toList(),
                counter.misplaced,
                counter.strict,
                counter.lenient,
                counter.attributes,
                counter.confusions,
                List.copyOf(counter.failures));
    }

    public Tally microStrict() {
        return strict.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    public Tally microLenient() {
        return lenient.values().stream().reduce(Tally.NONE, Tally::plus);
    }

    /** The mean of the types' lenient F1, of those that have one. */
    public double macroLenient() {
        return macro(lenient);
    }

    /** The mean of the types' strict F1, of those that have one. */
    public double macroStrict() {
        return macro(strict);
    }

    private static double macro(Map<String, Tally> tallies) {
        return tallies.values().stream()
                .map(Tally::f1)
                .filter(java.util.OptionalDouble::isPresent)
                .mapToDouble(java.util.OptionalDouble::getAsDouble)
                .average()
                .orElse(Double.NaN);
    }

    private static final class Counter {

        private final Map<String, Tally> strict = new TreeMap<>();
        private final Map<String, Tally> lenient = new TreeMap<>();
        private final Map<String, AttributeTally> attributes = new TreeMap<>();
        private final Map<String, Integer> confusions = new TreeMap<>();
        private final List<Failure> failures = new ArrayList<>();
        private int misplaced;

        void count(AnnotatedText gold, List<Annotation> found) {
            misplaced += (int) found.stream()
                    .filter(annotation -> !annotation.standsIn(gold.text()))
                    .count();
            Map<String, List<Annotation>> goldByType = byType(gold.annotations());
            Map<String, List<Annotation>> foundByType = byType(found);
            java.util.Set<String> types = new java.util.TreeSet<>(goldByType.keySet());
            types.addAll(foundByType.keySet());
            for (String type : types) {
                List<Annotation> golds = goldByType.getOrDefault(type, List.of());
                List<Annotation> founds = foundByType.getOrDefault(type, List.of());
                Pairing pairing = Pairing.of(golds, founds);
                int exact = Pairing.sameSpans(golds, founds);
                strict.merge(type, new Tally(exact, golds.size(), founds.size()), Tally::plus);
                lenient.merge(type, new Tally(pairing.pairs().size(), golds.size(), founds.size()), Tally::plus);
                failures(gold.name(), pairing);
                pairing.pairs().forEach(pair -> attributes(gold.name(), type, pair));
            }
        }

        private void failures(String text, Pairing pairing) {
            pairing.missed()
                    .forEach(g ->
                            failures.add(new Failure(text, Failure.Kind.MISSED, Optional.of(g), Optional.empty(), "")));
            pairing.invented()
                    .forEach(f -> failures.add(
                            new Failure(text, Failure.Kind.INVENTED, Optional.empty(), Optional.of(f), "")));
            pairing.pairs().stream()
                    .filter(pair -> !pair.strict())
                    .forEach(pair -> failures.add(new Failure(
                            text, Failure.Kind.SPAN, Optional.of(pair.gold()), Optional.of(pair.found()), "")));
        }

        private void attributes(String text, String type, Pairing.Pair pair) {
            pair.gold().attrs().forEach((name, value) -> {
                String other = pair.found().attrs().get(name);
                boolean right = other != null && plain(other).equals(plain(value));
                attributes.merge(type + "." + name, new AttributeTally(right ? 1 : 0, 1, 0), AttributeTally::plus);
                if (!right) {
                    failures.add(new Failure(
                            text,
                            Failure.Kind.ATTRIBUTE,
                            Optional.of(pair.gold()),
                            Optional.of(pair.found()),
                            name + ": " + value + " → " + other));
                    if (name.equals("assertion")) {
                        confusions.merge(value + " → " + other, 1, Integer::sum);
                    }
                }
            });
            pair.found().attrs().keySet().stream()
                    .filter(name -> !pair.gold().attrs().containsKey(name))
                    .forEach(name ->
                            attributes.merge(type + "." + name, new AttributeTally(0, 0, 1), AttributeTally::plus));
        }

        private static String plain(String value) {
            return value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        private static Map<String, List<Annotation>> byType(List<Annotation> annotations) {
            Map<String, List<Annotation>> byType = new TreeMap<>();
            annotations.forEach(a ->
                    byType.computeIfAbsent(a.type(), t -> new ArrayList<>()).add(a));
            return byType;
        }
    }
}
