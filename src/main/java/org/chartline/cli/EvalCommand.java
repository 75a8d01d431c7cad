package org.chartline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.chartline.eval.OcrEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
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
            "Example: chartline eval --gold corpora/notes --split development --keep notes-development",
            "Example: chartline eval --stage divide --gold corpora/cases --errors 50",
            "Example: chartline eval --stage evidence --gold corpora/cases --pdf casefile-text.pdf"
        })
final class EvalCommand implements Callable<Integer> {

    /**
     * What every stage is told.
     *
     * @param split only the texts or cases of this split, or null for all
     * @param errors how many of the errors to print as well
     * @param store where results are kept
     */
    record Asked(Path gold, @Nullable String split, int errors, Threads threads, Path store) {

        boolean takes(@Nullable String ofSplit) {
            return split == null || split.equals(ofSplit);
        }
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

    @ParentCommand
    private ChartlineCommand root = new ChartlineCommand();

    @Mixin
    private Threads threads = new Threads();

    @Mixin
    private MentionStage mentions = new MentionStage();

    @Mixin
    private CaseStages cases = new CaseStages();

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
            names = "--split",
            paramLabel = "NAME",
            description = "Only the texts whose split in the set's docs.tsv is this: training, development, held-back.")
    private @Nullable String split;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Also print the first N errors in their context. This shows the texts.")
    private int errors;

    @Override
    public Integer call() {
        Asked asked = new Asked(gold, split, errors, threads, root.store());
        PrintWriter out = spec.commandLine().getOut();
        switch (stage) {
            case MENTIONS -> mentions.score(asked, out);
            case DIVIDE -> cases.divide(asked, out);
            case EVIDENCE -> cases.evidence(asked, out);
            case OCR -> out.print(OcrEvaluation.of(gold).table());
        }
        return 0;
    }
}
