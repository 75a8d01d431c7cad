package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.junit.jupiter.api.Test;

/** A case file that is one determination: nothing in it is first-hand. */
class LetterAloneTests {

    private static final Path LETTERS = Path.of("../shared/letters");

    @Test
    void aDeterminationAloneIsSaidToBeSecondHandAndHasNoVisits() throws IOException {
        assumeThat(LETTERS).as("the real letters are not beside the project").isDirectory();
        List<String> wrong = new ArrayList<>();
        try (Pipeline pipeline = new Pipeline(2, Progress.UNWATCHED);
                Stream<Path> letters = Files.list(LETTERS)) {
            for (Path letter :
                    letters.filter(f -> f.toString().endsWith(".pdf")).sorted().toList()) {
                CaseFile file = pipeline.caseFile(new CaseId("CM14-0000001"), List.of(letter));
                wrong(CaseReport.of(file)).forEach(fault -> wrong.add(letter.getFileName() + ": " + fault));
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> wrong(CaseReport report) {
        List<String> wrong = new ArrayList<>();
        List<Sentence> sentences = report.summary().sentences();
        if (!report.timeline().visits().isEmpty()) {
            wrong.add("a visit was invented");
        }
        if (sentences.stream().noneMatch(sentence -> sentence.text().contains("falls short of first-hand evidence"))) {
            wrong.add("not said to be second-hand");
        }
        sentences.stream()
                .filter(sentence -> !sentence.verified())
                .forEach(sentence -> wrong.add(sentence.fault() + " in " + sentence.slot()));
        return wrong;
    }
}
