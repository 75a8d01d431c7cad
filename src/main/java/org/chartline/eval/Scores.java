package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;

/**
 * The comparison of found annotations with gold: per type strictly (equal spans), leniently (overlapping spans) and by
 * type only (as many of a type in a text, wherever they stand), per attribute on the pairs, and every error.
 *
 * @param missing gold texts for which nothing was handed in; all of their annotations count as missed
 * @param misplaced found annotations whose characters do not stand at their offsets in gold's text
 * @param byText the counts of each text, in gold's order
 * @param attributes by {@code TYPE.attribute}
 * @param confusions how often gold's assertion was taken for another, by {@code gold → found}
 * @param slices lenient counts by dimension ({@code section}) and value ({@code plan})
 */
public record Scores(
        int texts,
        List<String> missing,
        int misplaced,
        List<TextScore> byText,
        Map<String, AttributeTally> attributes,
        Map<String, Integer> confusions,
        Map<String, Map<String, Tally>> slices,
        Calibration calibration,
        List<Failure> failures) {

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
                List.copyOf(counter.byText),
                counter.attributes,
                counter.confusions,
                counter.slices.tallies(),
                counter.calibration.calibration(),
                List.copyOf(counter.failures));
    }

    public Map<String, Tally> strict() {
        return sum(byText.stream().map(TextScore::strict).toList());
    }

    public Map<String, Tally> lenient() {
        return sum(byText.stream().map(TextScore::lenient).toList());
    }

    public Map<String, Tally> typeOnly() {
        return sum(byText.stream().map(TextScore::typeOnly).toList());
    }

    public Tally microStrict() {
        return TextScore.sum(strict());
    }

    public Tally microLenient() {
        return TextScore.sum(lenient());
    }

    public Tally microTypeOnly() {
        return TextScore.sum(typeOnly());
    }

    /** The mean of the types' lenient F1, of those that have one. */
    public double macroLenient() {
        return macro(lenient());
    }

    /** The mean of the types' strict F1, of those that have one. */
    public double macroStrict() {
        return macro(strict());
    }

    /** The 95% interval of the lenient micro F1; empty where it is undefined. */
    public Optional<Interval> lenientInterval() {
        return Interval.ofF1(byText, TextScore::microLenient);
    }

    /** The 95% interval of the strict micro F1; empty where it is undefined. */
    public Optional<Interval> strictInterval() {
        return Interval.ofF1(byText, TextScore::microStrict);
    }

    /** The 95% interval of a type's lenient F1; empty where it is undefined. */
    public Optional<Interval> lenientInterval(String type) {
        return Interval.ofF1(byText, text -> text.lenient().getOrDefault(type, Tally.NONE));
    }

    private static Map<String, Tally> sum(List<Map<String, Tally>> tallies) {
        Map<String, Tally> sum = new TreeMap<>();
        tallies.forEach(one -> one.forEach((type, tally) -> sum.merge(type, tally, Tally::plus)));
        return sum;
    }

    private static double macro(Map<String, Tally> tallies) {
        return tallies.values().stream()
                .map(Tally::f1)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .average()
                .orElse(Double.NaN);
    }

    private static final class Counter {

        private final List<TextScore> byText = new ArrayList<>();
        private final Map<String, AttributeTally> attributes = new TreeMap<>();
        private final Map<String, Integer> confusions = new TreeMap<>();
        private final Slices slices = new Slices();
        private final Calibration.Counter calibration = new Calibration.Counter();
        private final List<Failure> failures = new ArrayList<>();
        private int misplaced;

        void count(AnnotatedText gold, List<Annotation> found) {
            misplaced += (int) found.stream()
                    .filter(annotation -> !annotation.standsIn(gold.text()))
                    .count();
            Map<String, List<Annotation>> goldByType = byType(gold.annotations());
            Map<String, List<Annotation>> foundByType = byType(found);
            Map<String, Tally> strict = new TreeMap<>();
            Map<String, Tally> lenient = new TreeMap<>();
            Map<String, Tally> typeOnly = new TreeMap<>();
            Set<String> types = new TreeSet<>(goldByType.keySet());
            types.addAll(foundByType.keySet());
            for (String type : types) {
                List<Annotation> golds = goldByType.getOrDefault(type, List.of());
                List<Annotation> founds = foundByType.getOrDefault(type, List.of());
                Pairing pairing = Pairing.of(golds, founds);
                strict.put(type, tally(Pairing.sameSpans(golds, founds), golds, founds));
                lenient.put(type, tally(pairing.pairs().size(), golds, founds));
                typeOnly.put(type, tally(Math.min(golds.size(), founds.size()), golds, founds));
                slices.count(gold, pairing);
                calibration.count(pairing);
                failures(gold.name(), pairing);
                pairing.pairs().forEach(pair -> attributes(gold.name(), type, pair));
            }
            byText.add(new TextScore(gold.name(), strict, lenient, typeOnly));
        }

        private static Tally tally(int right, List<Annotation> golds, List<Annotation> founds) {
            return new Tally(right, golds.size(), founds.size());
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
