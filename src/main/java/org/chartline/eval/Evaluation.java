package org.chartline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares found with gold: the door of this room.
 *
 * <p>Gold and found are paired by text, type and place, one to one ({@link Matching}); a text for which nothing was
 * handed in counts as one in which nothing was found. Order never matters.
 */
public final class Evaluation {

    private final Map<String, TypeScores> types = new TreeMap<>();
    private final Map<String, Map<String, Integer>> assertions = new TreeMap<>();
    private final List<ScoringError> errors = new ArrayList<>();
    private final List<String> missingFiles = new ArrayList<>();
    private int misplaced;

    private Evaluation() {}

    /**
     * The scores of what was found, after checking the scorer itself.
     *
     * @param found annotations by the name of their text
     * @throws IllegalStateException when the scorer does not hold what it promises ({@link SelfCheck})
     */
    public static Scores of(List<AnnotatedText> gold, Map<String, List<Annotation>> found) {
        Scores scores = score(gold, found);
        SelfCheck.run(gold, found, scores);
        return scores;
    }

    static Scores score(List<AnnotatedText> gold, Map<String, List<Annotation>> found) {
        List<AnnotatedText> texts =
                gold.stream().sorted(Comparator.comparing(AnnotatedText::name)).toList();
        Evaluation evaluation = new Evaluation();
        for (AnnotatedText text : texts) {
            if (!found.containsKey(text.name())) {
                evaluation.missingFiles.add(text.name());
            }
            evaluation.add(text, found.getOrDefault(text.name(), List.of()));
        }
        Set<String> unscored = new TreeSet<>(found.keySet());
        texts.forEach(text -> unscored.remove(text.name()));
        return new Scores(
                texts.size(),
                evaluation.types,
                evaluation.assertions,
                List.copyOf(evaluation.missingFiles),
                List.copyOf(unscored),
                evaluation.misplaced,
                List.copyOf(evaluation.errors));
    }

    private void add(AnnotatedText text, List<Annotation> found) {
        misplaced += (int) found.stream().filter(given -> !stands(text, given)).count();
        Set<String> names = new TreeSet<>();
        text.annotations().forEach(annotation -> names.add(annotation.type()));
        found.forEach(annotation -> names.add(annotation.type()));
        List<ScoringError> wrong = new ArrayList<>();
        for (String type : names) {
            add(text, type, ofType(text.annotations(), type), ofType(found, type), wrong);
        }
        wrong.sort(Comparator.comparing(ScoringError::subject).thenComparing(ScoringError::kind));
        errors.addAll(wrong);
    }

    private void add(
            AnnotatedText text, String type, List<Annotation> gold, List<Annotation> found, List<ScoringError> wrong) {
        int strict = Matching.of(gold, found, Matching.Rule.STRICT).pairs().size();
        Matching lenient = Matching.of(gold, found, Matching.Rule.LENIENT);
        TypeScores scores = new TypeScores(
                new Counts(strict, gold.size(), found.size()),
                new Counts(lenient.pairs().size(), gold.size(), found.size()),
                new TreeMap<>());
        TypeScores sum = types.merge(
                type,
                scores,
                (one, other) -> new TypeScores(
                        one.strict().plus(other.strict()), one.lenient().plus(other.lenient()), one.attributes()));
        for (Matching.Pair pair : lenient.pairs()) {
            boolean agree = compare(pair, sum.attributes());
            if (!pair.gold().sameSpan(pair.found())) {
                wrong.add(error(text, ScoringError.Kind.BOUNDARY, pair));
            }
            if (!agree) {
                wrong.add(error(text, ScoringError.Kind.ATTRIBUTE, pair));
            }
        }
        for (Annotation missed : lenient.missed()) {
            wrong.add(ScoringError.of(text, ScoringError.Kind.MISSED, Optional.of(missed), Optional.empty()));
        }
        for (Annotation extra : lenient.extra()) {
            wrong.add(ScoringError.of(text, ScoringError.Kind.FALSE_FIND, Optional.empty(), Optional.of(extra)));
        }
    }

    /** Counts each attribute of a pair; whether all agree. */
    private boolean compare(Matching.Pair pair, Map<String, AttributeCounts> counts) {
        Map<String, String> gold = pair.gold().attrs();
        Map<String, String> found = pair.found().attrs();
        Set<String> names = new TreeSet<>(gold.keySet());
        names.addAll(found.keySet());
        boolean agree = true;
        for (String name : names) {
            AttributeCounts one = AttributeCounts.NONE.with(gold.get(name), found.get(name));
            counts.merge(name, one, AttributeCounts::plus);
            agree &= one.correct() == 1;
        }
        if (names.contains("assertion")) {
            assertions
                    .computeIfAbsent(gold.getOrDefault("assertion", Scores.NO_VALUE), value -> new TreeMap<>())
                    .merge(found.getOrDefault("assertion", Scores.NO_VALUE), 1, Integer::sum);
        }
        return agree;
    }

    private static ScoringError error(AnnotatedText text, ScoringError.Kind kind, Matching.Pair pair) {
        return ScoringError.of(text, kind, Optional.of(pair.gold()), Optional.of(pair.found()));
    }

    private static List<Annotation> ofType(List<Annotation> annotations, String type) {
        return annotations.stream()
                .filter(annotation -> annotation.type().equals(type))
                .toList();
    }

    private static boolean stands(AnnotatedText text, Annotation annotation) {
        return annotation.end() <= text.text().length()
                && annotation.span().of(text.text()).equals(annotation.text());
    }
}
