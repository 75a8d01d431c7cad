package org.chartline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chartline.Pipeline;
import org.chartline.TaggedFile;
import org.chartline.cli.EvalCommand.Asked;
import org.chartline.eval.Aligned;
import org.chartline.eval.Comparison;
import org.chartline.eval.ErrorBrowser;
import org.chartline.eval.Evaluation;
import org.chartline.eval.KeptEvaluations;
import org.chartline.eval.Peer;
import org.chartline.eval.Pins;
import org.chartline.eval.ScoreJson;
import org.chartline.eval.ScoreTable;
import org.chartline.eval.Scores;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The stage of {@code eval} whose gold is a set of annotated texts. */
final class MentionStage {

    /** A peer to run beside ours. */
    enum Engine {
        CTAKES
    }

    @Option(
            names = "--align",
            description =
                    "--gold and --found are what 'tag' wrote of two readings of the same files, as text layer and "
                            + "scan: offsets of the second are moved to the first, word beside word, before they are compared.")
    private boolean align;

    @Option(
            names = "--found",
            paramLabel = "DIR",
            description = "What was found: NAME.json for each text, as 'tag' writes them, or a set in any form.")
    private @Nullable Path found;

    @Option(
            names = "--against",
            paramLabel = "DIR",
            description = "What another run found: tells whether the two differ by more than chance.")
    private @Nullable Path against;

    @Option(
            names = "--system",
            paramLabel = "NAME",
            description = "ctakes: Apache cTAKES as shipped tags the texts too, in the same run; both are printed side "
                    + "by side with texts per CPU-second.")
    private @Nullable Engine system;

    @Option(
            names = "--pin",
            paramLabel = "FILE",
            description =
                    "Also write the micro F1 of this run into a table of pinned scores, below which the tests fail.")
    private @Nullable Path pin;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write the scores as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description = "Also write the scores and all errors as one page to browse. It shows the texts.")
    private @Nullable Path html;

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description =
                    "Also keep scores and errors in the store (--store), where analysts browse them in the service.")
    private @Nullable String keep;

    /** Prints how well the mentions agree with the gold set, and writes what the options ask for. */
    void score(Asked asked, PrintWriter out) {
        if (keep != null && !KeptEvaluations.isName(keep)) {
            throw new BadArgumentException("--keep " + keep + ": give a name of letters, digits, dots and hyphens");
        }
        Aligned aligned = align ? aligned(asked.gold()) : null;
        List<AnnotatedText> texts = aligned == null ? texts(asked) : aligned.gold();
        Map<String, List<Annotation>> first = aligned != null
                ? aligned.found()
                : found == null ? tagged(texts, asked.threads()) : found("--found", found);
        Scores scores = Evaluation.of(texts, first);
        out.print(ScoreTable.of(scores));
        if (against != null) {
            Scores other = Evaluation.of(texts, found("--against", against));
            out.print(ScoreTable.of(
                    Comparison.of(scores, other), found == null ? "chartline" : found.toString(), against.toString()));
        }
        if (system == Engine.CTAKES) {
            List<Peer> peers = Peer.sideBySide(texts);
            List<Scores> scored = peers.stream()
                    .map(peer -> Evaluation.of(texts, peer.found()))
                    .toList();
            out.print(ScoreTable.of(peers, scored));
            out.print(ScoreTable.of(
                    Comparison.of(scored.get(0), scored.get(1)),
                    peers.get(0).name(),
                    peers.get(1).name()));
        }
        if (asked.errors() > 0) {
            out.println();
            out.print(ScoreTable.errors(scores, texts, asked.errors()));
        }
        Path pins = pin;
        OutputFile.write(
                "--pin",
                pins,
                () -> Pins.with(
                        pins == null ? List.of() : Pins.read(pins),
                        Pins.Pin.of(
                                asked.gold().toString(), asked.split() == null ? "" : asked.split(), texts, scores)));
        OutputFile.write("--json", json, () -> ScoreJson.of(scores));
        OutputFile.write("--html", html, () -> ErrorBrowser.page(scores, texts));
        if (keep != null) {
            keep(asked.store(), keep, scores, texts);
        }
    }

    private static void keep(Path store, String name, Scores scores, List<AnnotatedText> texts) {
        try {
            Path folder = Files.createDirectories(KeptEvaluations.folder(store));
            OutputFile.write("--keep", folder.resolve(name + ".html"), () -> ErrorBrowser.page(scores, texts));
            OutputFile.write("--keep", folder.resolve(name + ".json"), () -> ScoreJson.of(scores));
        } catch (IOException e) {
            throw new BadArgumentException("--keep " + name + ": the store " + store + " cannot be written", e);
        }
    }

    private Aligned aligned(Path gold) {
        if (found == null) {
            throw new BadArgumentException("--align needs --found, the other reading");
        }
        return Aligned.of(gold, found);
    }

    private static List<AnnotatedText> texts(Asked asked) {
        List<AnnotatedText> texts = Format.read(asked.gold()).stream()
                .filter(text -> asked.takes(text.labels().get("split")))
                .toList();
        if (texts.isEmpty()) {
            throw new BadArgumentException("--split " + asked.split() + ": no text of " + asked.gold()
                    + " is of that split: see its docs.tsv");
        }
        return texts;
    }

    private static Map<String, List<Annotation>> found(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadArgumentException(option + " " + folder + ": no such folder: name one with NAME.json files");
        }
        return Evaluation.found(folder);
    }

    private static Map<String, List<Annotation>> tagged(List<AnnotatedText> texts, Threads threads) {
        Map<String, String> byName = new TreeMap<>();
        texts.forEach(text -> byName.put(text.name(), text.text()));
        Map<String, List<Annotation>> tagged = new TreeMap<>();
        try (ProgressLine progress = new ProgressLine(true);
                Pipeline pipeline = threads.pipeline(progress)) {
            for (TaggedFile file : pipeline.tagTexts(byName)) {
                tagged.put(file.file().name(), new ArrayList<>(Annotations.of(file)));
            }
        }
        return tagged;
    }
}
