package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores of the evidence as a table for a terminal. It shows no text of a record. */
public final class EvidenceReport {

    private static final String HEADING = "%-28s %6s %8s %6s %6s %6s %6s %6s %7s %6s %6s %6s%n";
    private static final String LINE = "%-28s %6.3f %8s %6.3f %6.3f %6.3f %6.3f %6.3f %7.3f %6d %6d %6d%n";

    private EvidenceReport() {}

    /** A line for each case, each split and all but the sample. @param cases the scores, in the order of the cases */
    public static String of(Map<GoldCase, EvidenceScores> cases) {
        StringBuilder table = new StringBuilder();
        table.append(HEADING.formatted(
                "case",
                "facts",
                "verdicts",
                "limbs",
                "con.P",
                "con.R",
                "mis.P",
                "mis.R",
                "summary",
                "unver.",
                "forb.",
                "unchk."));
        Map<String, EvidenceScores> splits = new TreeMap<>();
        cases.forEach((gold, scores) -> {
            table.append(line(gold.name() + " (" + gold.split() + ")", scores));
            splits.merge(gold.split(), scores, EvidenceScores::plus);
        });
        EvidenceScores all = EvidenceScores.NONE;
        for (Map.Entry<String, EvidenceScores> split : splits.entrySet()) {
            table.append(line("= " + split.getKey(), split.getValue()));
            all = all.plus(split.getValue());
        }
        return splits.size() > 1 ? table.append(line("= all", all)).toString() : table.toString();
    }

    /** What was wrong, at most so many lines; those of held-back cases are counted and not shown. */
    public static String errors(Map<GoldCase, EvidenceScores> cases, int most) {
        List<String> errors = new ArrayList<>();
        cases.forEach((gold, scores) -> {
            if (!gold.split().equals("held-back")) {
                errors.addAll(scores.errors());
            }
        });
        return errors.stream().limit(most).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String name, EvidenceScores scores) {
        return String.format(
                Locale.ROOT,
                LINE,
                name,
                scores.visitFacts().f1(),
                scores.verdicts().right() + "/" + scores.verdicts().gold(),
                scores.prongs().recall(),
                scores.contradictions().precision(),
                scores.contradictions().recall(),
                scores.missing().precision(),
                scores.missing().recall(),
                scores.summaryFacts().recall(),
                scores.unverified(),
                scores.forbidden(),
                scores.unchecked());
    }
}
