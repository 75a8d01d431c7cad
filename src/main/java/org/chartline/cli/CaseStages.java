package org.chartline.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chartline.Pipeline;
import org.chartline.Progress;
import org.chartline.cli.EvalCommand.Asked;
import org.chartline.divide.Corrections;
import org.chartline.draft.CaseReport;
import org.chartline.eval.DivideReport;
import org.chartline.eval.DivideScores;
import org.chartline.eval.EvidenceReport;
import org.chartline.eval.EvidenceScores;
import org.chartline.eval.GoldCase;
import org.chartline.store.CaseId;
import picocli.CommandLine.Option;

/** The stages of {@code eval} whose gold is a case folder, or a folder of them. */
final class CaseStages {

    @Option(
            names = "--pdf",
            paramLabel = "NAME",
            defaultValue = "casefile.pdf",
            description =
                    "With --stage divide or evidence, the merged file's name in each case folder (default: casefile.pdf).")
    private String pdf = "casefile.pdf";

    @Option(
            names = "--gold-documents",
            description =
                    "With --stage evidence, take the documents' pages, types, dates and patients from the gold, so "
                            + "that faults of the divider do not count.")
    private boolean goldDocuments;

    /** Prints how well the case files are parted, typed and dated. */
    void divide(Asked asked, PrintWriter out) {
        Map<GoldCase, DivideScores> scores = new LinkedHashMap<>();
        try (Pipeline pipeline = asked.threads().pipeline(Progress.UNWATCHED)) {
            for (GoldCase one : cases(asked)) {
                scores.put(one, DivideScores.of(one, pipeline.documents(List.of(one.pdf()))));
            }
        }
        out.print(DivideReport.of(scores));
        out.print(asked.errors() > 0 ? DivideReport.errors(scores, asked.errors()) : "");
    }

    /** Prints how well the timeline, the assessment and the summary of the case files agree with their gold. */
    void evidence(Asked asked, PrintWriter out) {
        Map<GoldCase, EvidenceScores> scores = new LinkedHashMap<>();
        try (Pipeline pipeline = asked.threads().pipeline(Progress.UNWATCHED)) {
            for (GoldCase one : cases(asked)) {
                scores.put(one, EvidenceScores.of(one, report(pipeline, one)));
            }
        }
        out.print(EvidenceReport.of(scores));
        out.print(asked.errors() > 0 ? EvidenceReport.errors(scores, asked.errors()) : "");
    }

    private CaseReport report(Pipeline pipeline, GoldCase one) {
        CaseId id = new CaseId("CM00-0000000");
        Corrections corrections = goldDocuments ? one.corrections() : Corrections.NONE;
        return CaseReport.of(pipeline.caseFile(id, List.of(one.pdf()), corrections));
    }

    private List<GoldCase> cases(Asked asked) {
        return GoldCase.read(asked.gold(), pdf).stream()
                .filter(one -> asked.takes(one.split()))
                .toList();
    }
}
