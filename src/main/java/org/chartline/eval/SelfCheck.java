package org.chartline.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;

/** Proves at every run that the scorer is sane on the data at hand. */
final class SelfCheck {

    private SelfCheck() {}

    /**
     * Gold against gold must be exactly 1, and the order of annotations must not matter.
     *
     * @throws IllegalStateException when either does not hold
     */
    static void run(List<AnnotatedText> gold, Map<String, List<Annotation>> found, Scores scores) {
        Map<String, List<Annotation>> itself =
                gold.stream().collect(Collectors.toMap(AnnotatedText::name, AnnotatedText::annotations));
        Scores perfect = Scores.of(gold, itself);
        if (perfect.microStrict().right() != perfect.microStrict().gold()
                || !perfect.failures().isEmpty()) {
            throw new IllegalStateException("the scorer does not give gold against itself a score of 1");
        }
        Map<String, List<Annotation>> shuffled =
                found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> shuffled(e.getValue())));
        Scores again = Scores.of(gold, shuffled);
        if (!again.lenient().equals(scores.lenient())
                || !again.strict().equals(scores.strict())
                || !again.attributes().equals(scores.attributes())) {
            throw new IllegalStateException("the scores depend on the order of the annotations");
        }
    }

    private static List<Annotation> shuffled(List<Annotation> annotations) {
        List<Annotation> copy = new ArrayList<>(annotations);
        Collections.shuffle(copy, new Random(annotations.size()));
        return copy;
    }
}
