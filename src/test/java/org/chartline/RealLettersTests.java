package org.chartline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chartline.divide.Divider;
import org.chartline.divide.Document;
import org.chartline.divide.DocumentType;
import org.chartline.eval.Evaluation;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.ingest.Ingest;
import org.chartline.ingest.Page;
import org.chartline.ingest.SourceFile;
import org.chartline.ingest.Word;
import org.chartline.tag.ClinicalTagger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only real letters and notes can show; they stand outside the repository. */
class RealLettersTests {

    private static final Path SHARED = Path.of("../shared");

    @Test
    void everyLetterIsReadTypedAndDated() throws IOException {
        Path letters = SHARED.resolve("letters");
        assumeThat(letters).as("the real letters are not here (%s)", letters).isDirectory();
        for (Path letter : sorted(letters)) {
            SourceFile file = new Ingest().read(letter);
            Document document = new Divider().divide(List.of(file)).get(0);

            assertThat(file).isInstanceOf(SourceFile.Read.class);
            assertThat(file.warnings()).isEmpty();
            assertThat(document.type()).isEqualTo(DocumentType.IMR_DETERMINATION);
            assertThat(document.serviceDate()).isPresent();
            assertThat(file.pages()).allSatisfy(RealLettersTests::everyWordStandsInTheText);
        }
    }

    private static void everyWordStandsInTheText(Page page) {
        int end = 0;
        for (Word word : page.words()) {
            assertThat(word.begin()).isGreaterThanOrEqualTo(end);
            assertThat(page.text().substring(word.begin(), word.end())).doesNotContain(" ", "\n");
            assertThat(word.box().left()).isBetween(-0.01f, 1.01f);
            assertThat(word.box().top()).isBetween(-0.01f, 1.01f);
            end = word.end();
        }
    }

    @ParameterizedTest(name = "{0} at least {1}")
    @CsvSource({"dev-imr, 0.80", "dev-notes, 0.70"})
    void theDevelopmentSetsAreTagged(String set, double least) throws IOException {
        Path folder = SHARED.resolve("eval").resolve(set);
        assumeThat(folder).as("the development gold is not here (%s)", folder).isDirectory();
        List<AnnotatedText> gold = Format.read(folder);
        Map<String, List<Annotation>> found = new TreeMap<>();
        try (ClinicalTagger tagger = new ClinicalTagger()) {
            for (AnnotatedText text : gold) {
                SourceFile file = new Ingest().read(folder.resolve("txt").resolve(text.name()));
                Document document = new Divider().divide(List.of(file)).get(0);
                found.put(
                        text.name(),
                        tagger.tag(document).stream().map(Annotation::of).toList());
            }
        }

        assertThat(Evaluation.of(gold, found).microLenient().f1().orElse(0)).isGreaterThan(least);
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
