package org.chartline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.TaggedFile;
import org.chartline.divide.Corrections;
import org.chartline.draft.CaseReport;
import org.chartline.eval.Aligned;
import org.chartline.eval.Comparison;
import org.chartline.eval.DivideReport;
import org.chartline.eval.DivideScores;
import org.chartline.eval.ErrorBrowser;
import org.chartline.eval.Evaluation;
import org.chartline.eval.EvidenceReport;
import org.chartline.eval.EvidenceScores;
import org.chartline.eval.GoldCase;
import org.chartline.eval.OcrEvaluation;
import org.chartline.eval.Peer;
import org.chartline.eval.Pins;
import org.chartline.eval.ScoreJson;
import org.chartline.eval.ScoreTable;
import org.chartline.eval.Scores;
import org.chartline.exchange.AnnotatedText;
import org.chartline.exchange.Annotation;
import org.chartline.exchange.Format;
import org.chartline.store.CaseId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores found annotations, or the pipeline itself, against gold. */
@Command(
        name = "eval",
        description =
                "Scores annotations against a gold set: strict, lenient and by type only, with 95%% intervals; by "
                        + "attribute, assertion, section and kind of document. Without --found the texts of the gold set are "
                        + "tagged first. A text that was not handed in counts as missed. Sets are read as folders txt/ and "
                        + "ann/ of JSON, brat (*.ann), UIMA XMI or i2b2 XML. With --stage divide the gold is a case folder "
                        + "(gold.json and the merged PDF) or a folder of them, and what is scored is how the file was parted "
                        + "into documents: F1 of the first pages; the type by page (the type of the document that holds the "
                        + "page) and by document (of the documents found with exactly their pages); the service date of the "
                        + "document that holds the first page; F1 of the pairs of copies; recall of other patients' pages, "
                        + "and the pages set apart by mistake. With --stage evidence, for the same folders: F1 of the facts "
                        + "by day of visit (facts: each drug taken, its strength, its units a day; morphine equivalents by "
                        + "both tables; level, pounds, hours and permanence of work; pain scores and their context; "
                        + "tolerances and instruments; what a document quotes of other days is required where the gold has it and never wrong); "
                        + "verdicts; limbs in the gold's state or one that it accepts; "
                        + "contradictions, precision and recall (the claim's words overlap the gold's and the contrary is "
                        + "in the gold's document or has half of its words); missing records (the same day, or the same "
                        + "words that name it; those that need not be found are neither required nor wrong); facts of the "
                        + "gold told by the summary (a citation overlaps the fact's evidence, or a sentence has all of "
                        + "its numbers and drugs, two at least); sentences marked unverified; forbidden statements, as "
                        + "far as they name days of visits, drugs taken, counts of sessions or necessity, and how many of "
                        + "them are not checked. With --stage ocr: how well the scanned pages of case files "
                        + "are read, by noise level, beside the Tesseract that is installed, if one is: 1 - word Levenshtein "
                        + "/ words; case and punctuation count; white space, fill-in lines, check boxes and the look of "
                        + "quotes and dashes do not.",
        footer = {
            "",
            "Example: chartline eval --gold corpora/notes --split development --html errors.html",
            "Example: chartline eval --stage divide --gold corpora/cases --errors 50",
            "Example: chartline eval --stage evidence --gold corpora/cases --pdf casefile-text.pdf"
        })
final class EvalCommand implements Callable<Integer> {

    /** A peer to run beside ours. */
    enum Engine {
        CTAKES
    }

    /** What is scored. */
    enum Stage {
        MENTIONS,
        DIVIDE,
        OCR,
        EVIDENCE
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Threads threads = new Threads();

    @Option(names = "--gold", required = true, paramLabel = "DIR", description = "A gold set.")
    private Path gold = Path.of("");

    @Option(
            names = "--stage",
            paramLabel = "NAME",
            defaultValue = "mentions",
            description = "mentions (default); divide: the documents of merged case files; evidence: their timeline, "
                    + "assessment and summary; ocr: the words of their scanned pages (--gold is then a case folder with "
                    + "casefile.pdf, casefile-text.pdf and gold.json, or a folder of such).")
    private Stage stage = Stage.MENTIONS;

    @Option(
            names = "--pdf",
            paramLabel = "NAME",
            defaultValue = "casefile.pdf",
            description =
                    "With --stage divide or evidence, the merged file's name in each case folder (default: casefile.pdf).")
    private String pdf = "casefile.pdf";

    @Option(
            names = "--align",
            description =
                    "--gold and --found are what 'tag' wrote of two readings of the same files, as text layer and "
                            + "scan: offsets of the second are moved to the first, word beside word, before they are compared.")
    private boolean align;

    @Option(
            names = "--gold-documents",
            description =
                    "With --stage evidence, take the documents' pages, types, dates and patients from the gold, so "
                            + "that faults of the divider do not count.")
    private boolean goldDocuments;

    @Option(
            names = "--split",
            paramLabel = "NAME",
            description = "Only the texts whose split in the set's docs.tsv is this: training, development, held-back.")
    private @Nullable String split;

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
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also print the first N errors in their context. This shows the texts.")
    private int errors;

    @Override
    public Integer call() {
        return switch (stage) {
            case MENTIONS -> mentions();
            case DIVIDE -> divide();
            case OCR -> ocr();
            case EVIDENCE -> evidence();
        };
    }

    private int evidence() {
        Map<GoldCase, EvidenceScores> scores = new LinkedHashMap<>();
        try (Pipeline pipeline = threads.pipeline(Progress.UNWATCHED)) {
            for (GoldCase one : cases()) {
                scores.put(one, EvidenceScores.of(one, report(pipeline, one)));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(EvidenceReport.of(scores));
        out.print(errors > 0 ? EvidenceReport.errors(scores, errors) : "");
        return 0;
    }

    private CaseReport report(Pipeline pipeline, GoldCase one) {
        CaseId id = new CaseId("CM00-0000000");
        Corrections corrections = goldDocuments ? one.corrections() : Corrections.NONE;
        return CaseReport.of(pipeline.caseFile(id, List.of(one.pdf()), corrections));
    }

    private List<GoldCase> cases() {
        return GoldCase.read(gold, pdf).stream()
                .filter(one -> split == null || split.equals(one.split()))
                .toList();
    }

    private int divide() {
        Map<GoldCase, DivideScores> scores = new LinkedHashMap<>();
        try (Pipeline pipeline = threads.pipeline(Progress.UNWATCHED)) {
            for (GoldCase one : cases()) {
                scores.put(one, DivideScores.of(one, pipeline.documents(List.of(one.pdf()))));
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(DivideReport.of(scores));
        out.print(errors > 0 ? DivideReport.errors(scores, errors) : "");
        return 0;
    }

    private int ocr() {
        spec.commandLine().getOut().print(OcrEvaluation.of(gold).table());
        return 0;
    }

    private int mentions() {
        Aligned aligned = align ? aligned() : null;
        List<AnnotatedText> texts = aligned == null ? texts() : aligned.gold();
        Map<String, List<Annotation>> first =
                aligned != null ? aligned.found() : found == null ? tagged(texts) : found("--found", found);
        Scores scores = Evaluation.of(texts, first);
        PrintWriter out = spec.commandLine().getOut();
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
        if (errors > 0) {
            out.println();
            out.print(ScoreTable.errors(scores, texts, errors));
        }
        Path pins = pin;
        OutputFile.write(
                "--pin",
                pins,
                () -> Pins.with(
                        pins == null ? List.of() : Pins.read(pins),
                        Pins.Pin.of(gold.toString(), split == null ? "" : split, texts, scores)));
        OutputFile.write("--json", json, () -> ScoreJson.of(scores));
        OutputFile.write("--html", html, () -> ErrorBrowser.page(scores, texts));
        return 0;
    }

    private Aligned aligned() {
        if (found == null) {
            throw new ParameterException(spec.commandLine(), "--align needs --found, the other reading");
        }
        return Aligned.of(gold, found);
    }

    private List<AnnotatedText> texts() {
        List<AnnotatedText> texts = Format.read(gold).stream()
                .filter(text -> split == null || split.equals(text.labels().get("split")))
                .toList();
        if (texts.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--split " + split + ": no text of " + gold + " is of that split: see its docs.tsv");
        }
        return texts;
    }

    private static Map<String, List<Annotation>> found(String option, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BadArgumentException(option + " " + folder + ": no such folder: name one with NAME.json files");
        }
        return Evaluation.found(folder);
    }

    private Map<String, List<Annotation>> tagged(List<AnnotatedText> texts) {
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
