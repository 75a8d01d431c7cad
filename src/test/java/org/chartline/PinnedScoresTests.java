package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.eval.Evaluation;
import org.chartline.eval.Pins;
import org.chartline.eval.Scores;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.tag.Mention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No corpus may be read worse than it was when its score was pinned. */
class PinnedScoresTests {

    private static final Path PINS = Path.of("eval/pinned.tsv");
    private static final Path NOTES = Path.of("corpora/notes");

    static Stream<Pins.Pin> pins() {
        return Pins.read(PINS).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pins")
    void noPinnedScoreDrops(Pins.Pin pin) {
        Path folder = Path.of(pin.corpus());
        assumeThat(folder).as("the corpus is not here (%s)", folder).isDirectory();
        List<AnnotatedText> gold = Format.read(folder).stream()
                .filter(text -> pin.split().isEmpty()
                        || pin.split().equals(text.labels().get("split")))
                .toList();
        assertThat(Pins.checksum(gold))
                .as("%s has changed: measure it again and pin the score (eval --pin)", folder)
                .isEqualTo(pin.checksum());
        Scores scores = Evaluation.of(gold, found(gold, 2));

        assertThat(scores.microLenient().f1().orElse(0)).isGreaterThanOrEqualTo(pin.lenient());
        assertThat(scores.microStrict().f1().orElse(0)).isGreaterThanOrEqualTo(pin.strict());
    }

    @Test
    void theHeldBackPartIsReadNearlyAsWellAsTheDevelopmentPart() {
        List<AnnotatedText> all = Format.read(NOTES);

        assertThat(lenient(all, "development") - lenient(all, "held-back")).isLessThan(0.04);
    }

    @Test
    void thirtyTwoThreadsFindExactlyWhatOneFinds() {
        Map<String, String> texts = new TreeMap<>();
        List<AnnotatedText> notes = Format.read(NOTES);
        for (int i = 0; i < 2_000; i++) {
            texts.put("%04d.txt".formatted(i), notes.get(i % notes.size()).text());
        }

        assertThat(mentions(texts, 32)).isEqualTo(mentions(texts, 1));
    }

    private static double lenient(List<AnnotatedText> all, String split) {
        List<AnnotatedText> gold = all.stream()
                .filter(text -> split.equals(text.labels().get("split")))
                .toList();
        return Evaluation.of(gold, found(gold, 2)).microLenient().f1().orElse(0);
    }

    private static Map<String, List<Annotation>> found(List<AnnotatedText> gold, int threads) {
        Map<String, String> texts = new TreeMap<>();
        gold.forEach(text -> texts.put(text.name(), text.text()));
        Map<String, List<Annotation>> found = new TreeMap<>();
        try (Pipeline pipeline = new Pipeline(threads, Progress.UNWATCHED)) {
            pipeline.tagTexts(texts).forEach(file -> found.put(file.file().name(), annotations(file)));
        }
        return found;
    }

    private static List<Annotation> annotations(TaggedFile file) {
        return file.documents().stream()
                .flatMap(document -> document.mentions().stream()
                        .map(mention -> Annotation.of(mention).moved(file.offset(document.document()))))
                .toList();
    }

    private static Map<String, List<Mention>> mentions(Map<String, String> texts, int threads) {
        Map<String, List<Mention>> found = new TreeMap<>();
        try (Pipeline pipeline = new Pipeline(threads, Progress.UNWATCHED)) {
            pipeline.tagTexts(texts)
                    .forEach(file -> found.put(
                            file.file().name(),
                            file.documents().stream()
                                    .flatMap(document -> document.mentions().stream())
                                    .toList()));
        }
        return found;
    }
}
