package org.chartline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores of the divider as a table for a terminal. It shows no text of a record. */
public final class DivideReport {

    private static final String HEADING = "%-28s %9s %7s %7s %7s %7s %9s %7s%n";
    private static final String LINE = "%-28s %9.3f %7.3f %7.3f %7.3f %7.3f %9.3f %7d%n";

    private DivideReport() {}

    /** A line for each case, each split and all but the sample. @param cases the scores, in the order of the cases */
    public static String of(Map<GoldCase, DivideScores> cases) {
        StringBuilder table = new StringBuilder();
        table.append(
                HEADING.formatted("case", "boundary", "type/pg", "type/doc", "date", "dupl.", "other pt.", "alarms"));
        Map<String, DivideScores> splits = new TreeMap<>();
        cases.forEach((gold, scores) -> {
            table.append(line(gold.name() + " (" + gold.split() + ")", scores));
            splits.merge(gold.split(), scores, DivideScores::plus);
        });
        DivideScores all = DivideScores.NONE;
        for (Map.Entry<String, DivideScores> split : splits.entrySet()) {
            table.append(line("= " + split.getKey(), split.getValue()));
            all = split.getKey().equals("sample") ? all : all.plus(split.getValue());
        }
        return splits.size() > 1
                ? table.append(line("= all but the sample", all)).toString()
                : table.toString();
    }

    /** What was wrong, at most so many lines; those of held-back cases are counted and not shown. */
    public static String errors(Map<GoldCase, DivideScores> cases, int most) {
        List<String> errors = new ArrayList<>();
        cases.forEach((gold, scores) -> {
            if (!gold.split().equals("held-back")) {
                errors.addAll(scores.errors());
            }
        });
        return errors.stream().limit(most).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(String name, DivideScores scores) {
        return String.format(
                Locale.ROOT,
                LINE,
                name,
                scores.boundaries().f1(),
                scores.pageTypes().recall(),
                scores.documentTypes().recall(),
                scores.dates().recall(),
                scores.duplicates().f1(),
                scores.otherPatient().recall(),
                scores.falseAlarms());
    }
}
