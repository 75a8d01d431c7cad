package org.chartline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chartline.Pipeline;
import org.chartline.eval.AnnotatedText;
import org.chartline.eval.Annotation;
import org.chartline.eval.Evaluation;
import org.chartline.eval.GoldFormat;
import org.chartline.eval.ScoreReport;
import org.chartline.eval.Scores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores found annotations, or the pipeline itself, against gold. */
@Command(
        name = "eval",
        description = "Scores annotations against a gold set: strict and lenient by type, and by attribute. Without "
                + "--found the texts of the gold set are tagged first. A text that was not handed in counts as missed.",
        footer = {"", "Example: chartline eval --gold eval/dev-notes --errors 20 --html errors.html"})
final class EvalCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Threads threads = new Threads();

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "A gold set: the folders txt/ and ann/.")
    private Path gold = Path.of("");

    @Option(
            names = "--found",
            paramLabel = "DIR",
            description = "What was found: NAME.json for each text, as 'tag' writes them.")
    private @Nullable Path found;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the scores as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write the scores and all errors in their context as a page. It shows the texts.")
    private @Nullable Path html;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also print the first N errors in their context. This shows the texts.")
    private int errors;

    @Override
    public Integer call() {
        List<AnnotatedText> texts = GoldFormat.read(gold);
        Scores scores = Evaluation.of(texts, found == null ? tagged(texts) : found(found));
        PrintWriter out = spec.commandLine().getOut();
        out.print(ScoreReport.table(scores));
        if (errors > 0) {
            out.println();
            out.print(ScoreReport.errors(scores, texts, errors));
        }
        OutputFile.write("--json", json, () -> ScoreReport.json(scores));
        OutputFile.write("--html", html, () -> ScoreReport.html(scores, texts));
        return 0;
    }

    private static Map<String, List<Annotation>> found(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadArgumentException("--found " + folder + ": no such folder: name one with NAME.json files");
        }
        return Evaluation.found(folder);
    }

    private Map<String, List<Annotation>> tagged(List<AnnotatedText> texts) {
        List<Path> files = texts.stream()
                .map(text -> gold.resolve("txt").resolve(text.name()))
                .toList();
        Map<String, List<Annotation>> tagged = new TreeMap<>();
        try (ProgressLine progress = new ProgressLine(true);
                Pipeline pipeline = threads.pipeline(progress)) {
            List<AnnotatedText> found = pipeline.tagEach(
                    files, (path, file) -> new AnnotatedText(file.file().name(), file.text(), Annotations.of(file)));
            for (AnnotatedText text : found) {
                tagged.put(text.name(), text.annotations());
            }
        }
        return tagged;
    }
}
