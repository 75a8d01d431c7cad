package org.chartline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.store.CaseFile;
import org.chartline.store.CaseId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts of whole case files of the corpora. */
class WholeCaseTests {

    private static final ConcurrentMap<String, CaseReport> REPORTS = new ConcurrentHashMap<>();

    private static CaseReport report(String folder) {
        return REPORTS.computeIfAbsent(folder, WholeCaseTests::read);
    }

    private static CaseReport read(String folder) {
        Path path = Path.of("corpora").resolve(folder);
        List<Path> files = Files.isRegularFile(path) ? List.of(path) : texts(path);
        try (Pipeline pipeline = new Pipeline(2, Progress.UNWATCHED)) {
            CaseFile file = pipeline.caseFile(new CaseId("CM14-0000001"), files);
            return CaseReport.of(file);
        }
    }

    private static List<Path> texts(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sample-case/single-text",
                "cases/CM15-0104452/casefile-text.pdf",
                "cases/CM16-0211876/casefile-text.pdf"
            })
    void everySentenceHoldsAndEveryFalsifiedOneIsMarked(String folder) {
        CaseReport report = report(folder);
        Verifier verifier = new Verifier(report.file());
        List<String> unmarked = new ArrayList<>();
        int falsified = 0;
        for (Sentence sentence : report.summary().sentences()) {
            for (String made : Mutations.of(sentence.text())) {
                falsified++;
                if (verifier.fault(made, sentence.citations()).isEmpty()) {
                    unmarked.add(made);
                }
            }
        }

        assertThat(report.summary().sentences()).allMatch(Sentence::verified);
        assertThat(falsified).isGreaterThan(200);
        assertThat(unmarked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-case/single-text", "cases/CM15-0104452/casefile-text.pdf"})
    void theIndexOfRecordsHasEveryPageOnce(String folder) {
        CaseReport report = report(folder);
        List<String> listed = new ArrayList<>();
        for (RecordsIndex.Entry entry : report.records().entries()) {
            for (int page = entry.firstPage(); page <= entry.lastPage(); page++) {
                listed.add(entry.file() + "#" + page);
            }
        }

        assertThat(listed).doesNotHaveDuplicates().hasSize(report.coverage().pages());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sample-case/single-text", "cases/CM15-0104452/casefile-text.pdf"})
    void noSentenceOfAVisitIsSaidTwice(String folder) {
        List<String> visits = report(folder).summary().of(Slot.VISIT).stream()
                .map(Sentence::text)
                .toList();

        assertThat(new TreeSet<>(visits)).hasSameSizeAs(visits);
    }
}
