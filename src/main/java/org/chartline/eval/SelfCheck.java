package org.chartline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Tests the scorer on the data it is about to judge: a score is only shown when these hold. */
final class SelfCheck {

    private static final long SEED = 14;

    private SelfCheck() {}

    /** @throws IllegalStateException naming what does not hold; a fault of the scorer, not of the data */
    static void run(List<AnnotatedText> gold, Map<String, List<Annotation>> found, Scores scores) {
        goldAgainstItselfIsPerfect(gold);
        orderDoesNotMatter(gold, found, scores);
        nothingFoundIsAllMissed(gold);
    }

    private static void goldAgainstItselfIsPerfect(List<AnnotatedText> gold) {
        Map<String, List<Annotation>> itself = new LinkedHashMap<>();
        gold.forEach(text -> itself.put(text.name(), text.annotations()));
        Scores scores = Evaluation.score(gold, itself);
        require(
                scores.perfect() && scores.microStrict().right() == annotations(gold),
                "gold against itself does not score 1");
    }

    private static void orderDoesNotMatter(
            List<AnnotatedText> gold, Map<String, List<Annotation>> found, Scores scores) {
        Random random = new Random(SEED);
        List<AnnotatedText> texts = new ArrayList<>(gold);
        Collections.shuffle(texts, random);
        List<String> names = new ArrayList<>(found.keySet());
        Collections.shuffle(names, random);
        Map<String, List<Annotation>> shuffled = new LinkedHashMap<>();
        for (String name : names) {
            List<Annotation> annotations = new ArrayList<>(found.getOrDefault(name, List.of()));
            Collections.shuffle(annotations, random);
            shuffled.put(name, annotations);
        }
        require(Evaluation.score(texts, shuffled).equals(scores), "another order of the same input scores differently");
    }

    private static void nothingFoundIsAllMissed(List<AnnotatedText> gold) {
        Scores scores = Evaluation.score(gold, Map.of());
        require(
                scores.microLenient().equals(new Counts(0, annotations(gold), 0)),
                "missing files do not count as missed");
    }

    private static int annotations(List<AnnotatedText> gold) {
        return gold.stream().mapToInt(text -> text.annotations().size()).sum();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("the scorer failed its self-check: " + otherwise);
        }
    }
}
