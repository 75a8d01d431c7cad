package org.chartline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Format;
import org.chartline.trial.IngestBench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures reading, and whole cases from their files to {@code case.json}. */
@Command(
        name = "ingest",
        description =
                "How many pages of text PDFs one core reads in a second; what cases of growing size take from their "
                        + "files to case.json, as many files and as one: time, CPU and the memory of all processes; how "
                        + "scans are read beside the tesseract of this machine; and what memory a long scan takes. All "
                        + "together some fifteen minutes.",
        footer = {"", "Example: chartline bench ingest --parts cases --pages 100,500,1000,2000"})
final class BenchIngest implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            defaultValue = "corpora/notes",
            description = "A set whose texts are printed (default: ${DEFAULT-VALUE}).")
    private Path texts = Path.of("");

    @Option(
            names = "--pages",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "100,500,1000,2000",
            description = "Pages of the cases (default: ${DEFAULT-VALUE}).")
    private List<Integer> pages = List.of();

    @Option(
            names = "--scanned",
            paramLabel = "N",
            defaultValue = "500",
            description = "Pages of the long scan (default: ${DEFAULT-VALUE}).")
    private int scanned;

    @Option(
            names = "--parts",
            paramLabel = "LIST",
            split = ",",
            defaultValue = "pages,cases,ocr,memory",
            description = "What to measure (default: ${DEFAULT-VALUE}).")
    private Set<IngestBench.Part> parts = Set.of();

    @Override
    public Integer call() {
        List<String> notes = Format.read(texts).stream()
                .filter(text -> !"held-back".equals(text.labels().get("split")))
                .map(AnnotatedText::text)
                .toList();
        try {
            IngestBench.run(notes, parts, pages, scanned, line -> {
                spec.commandLine().getOut().println(line);
                spec.commandLine().getOut().flush();
            });
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException("the cases cannot be made: check the temporary folder", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
